/**
 * Milliseconds of processor time that a function takes: beside other work a machine needs longer for it by the
 * clock, not by this. For bounds that only work of the wrong order passes.
 */
export function processorMs(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
