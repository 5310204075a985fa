import { DefaultNamingStrategy } from "typeorm";

/** camelCase properties become snake_case columns, so entities need no column names. */
export class SnakeCaseNamingStrategy extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? toSnakeCase(propertyName);
  }
}

/** `sha256Hex` becomes `sha256_hex`. */
function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
