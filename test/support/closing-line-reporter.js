// Prints `N passed, N failed` after jest's own summary, so that a run without tests is noticed.
export default class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const broken = results.numRuntimeErrorTestSuites;
    const failed = results.numFailedTests + broken;
    const skipped = results.numPendingTests + results.numTodoTests;
    // The default reporter prints its summary in the same turn; the line has to come after it.
    setImmediate(() => console.log(`${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`));
  }
}
