/** Element `index` of a list the caller knows to be long enough; a RangeError (a defect of ours) otherwise. */
export function at<T>(list: readonly T[], index: number): T {
  const element = list[index];
  if (element === undefined) throw new RangeError(`No element ${index} in a list of ${list.length}.`);
  return element;
}
