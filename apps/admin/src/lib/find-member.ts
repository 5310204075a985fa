/** The member of a closed set that a text names, such as one from the address; undefined when it names none. */
export function findMember<Member extends string>(
  members: readonly Member[],
  text: string | undefined,
): Member | undefined {
  return members.find((member) => member === text);
}
