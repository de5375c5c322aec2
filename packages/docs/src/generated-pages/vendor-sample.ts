/** The key under which the contracts keep the vendor's own sample, which tells of no situation of its own. */
export const VENDOR_SAMPLE = 'documented'
