/** A value as an argument: its lists may be readonly, at any depth. */
export type Given<Value> = Value extends Blob
  ? Value
  : Value extends object
    ? { readonly [Key in keyof Value]: Given<Value[Key]> }
    : Value

/** Bytes that a call can send, and send again. */
export type Bytes = Blob | ArrayBuffer | ArrayBufferView
