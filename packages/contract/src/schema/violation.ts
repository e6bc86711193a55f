/** One broken keyword of a schema. */
export interface Violation {
  /** JSON pointer into the checked value. */
  readonly pointer: string;
  /** The pointer with a star for every key of a map, where it has any. */
  readonly place?: string;
  /** JSON pointer of the broken keyword in the document. */
  readonly specPointer: string;
  /** The broken keyword. */
  readonly keyword: string;
  readonly message: string;
  /** The property that is missing or one too many, where the keyword is about one. */
  readonly property?: string;
  /** Whether the property is a key of a map, which is data and no name. */
  readonly isDataKey?: true;
  /** The failed unions, as pointers of their keywords, whose meant branch this comes from. */
  readonly through?: readonly string[];
  /** For `anyOf` and `oneOf`: what the nearest branch holds against the value. */
  readonly nearest?: readonly Violation[];
}
