/** Ends the pipeline with a message that is complete in itself: the place and the way out. No stack is shown for it. */
export class Stop extends Error {
  override readonly name = "Stop";
}
