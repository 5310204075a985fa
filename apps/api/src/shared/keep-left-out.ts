/**
 * An update with what there is, where it leaves a field out. Null is something that was said: nothing is to be there any more.
 * Shape: `before` has each field that the update may name.
 */
export function keepLeftOut<Input extends object>(
  input: Input,
  before: NoInfer<{ readonly [Field in keyof Input]-?: Input[Field] }>,
): Input {
  const leftOut = Object.entries<unknown>(before).filter(([field]) => Reflect.get(input, field) === undefined);
  return { ...input, ...Object.fromEntries(leftOut) };
}
