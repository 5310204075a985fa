/** The member of a closed set that a text (from the address, say) names; undefined when it names none. */
export function findMember<Member extends string>(
  members: readonly Member[],
  text: string | undefined,
): Member | undefined {
  return members.find((member) => member === text);
}
