/** Something of an operation that the client cannot write, so that the operation is left out. */
export class Refusal extends Error {}
