import { getMetadataStorage } from "type-graphql";
import { UnexpectedError } from "../shared/errors";

/** Marks what was an instance of a class. */
const CLASS = "$class";

/** An answer as text: plain data and instances of the classes behind GraphQL types, whose names are unique. */
export function writeAnswer(answer: unknown): string {
  return JSON.stringify(answer, (_key, value: unknown) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    // By name: rows that a driver made may come from another realm.
    const className = classNameOf(value);
    return className === null || CLASS in value ? value : { [CLASS]: className, ...value };
  });
}

/**
 * The answer that was written.
 * Errors: throws when it holds a class that this version no longer has.
 */
export function readAnswer(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== "object" || value === null || !(CLASS in value)) return value;
    const { [CLASS]: name, ...members } = value;
    return Object.assign(Object.create(prototypeOf(String(name))) as object, members);
  });
}

/** Whether something was done: by our convention, that is the one member of a result whose name says so. */
export function isSuccess(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && classNameOf(answer)?.endsWith("Success") === true;
}

/** Null for plain data. */
function classNameOf(value: object): string | null {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (typeof prototype !== "object" || prototype === null) return null;
  const { name } = prototype.constructor;
  return name === "Object" ? null : name;
}

function prototypeOf(className: string): object {
  const found = getMetadataStorage().objectTypes.find(({ target }) => target.name === className);
  if (found === undefined) throw new UnexpectedError(`There is no type ${className}`);
  return found.target.prototype as object;
}
