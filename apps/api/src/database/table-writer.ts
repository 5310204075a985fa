import type { DataSource, EntityManager, EntityMetadata } from "typeorm";
import { UnexpectedError } from "../shared/errors";
import type { DatabaseKind } from "./data-source";
import type { SqlValue } from "./named-parameters";
import type { TransactionConnection } from "./open-transaction";

/** What some of a table's columns hold, by the names that its class gives them. */
export type ColumnValues<Entity> = Readonly<Partial<Entity>>;

interface TableWriterNeeds {
  readonly kind: DatabaseKind;
  readonly connection: TransactionConnection;
  /** Returns the number of rows changed. */
  readonly run: (sql: string, values: readonly SqlValue[]) => Promise<number>;
}

/**
 * Typed inserts, updates and deletes in the running transaction. The classes of tables name their columns, as for TypeORM, whose
 * query builders are not used: they take longer than most writes, read each row back that has a default, and write figures into the
 * text of an UPDATE, so that SQLite parses it anew, with all triggers that it fires.
 */
export class TableWriter {
  constructor(
    private readonly tables: DataSource,
    private readonly needs: TableWriterNeeds,
  ) {}

  /** What is undefined gets the column's default; in one of several rows it is null where another row has a value. */
  async insert<Entity extends object>(
    entity: new () => Entity,
    rows: ColumnValues<Entity> | readonly ColumnValues<Entity>[],
  ): Promise<void> {
    await this.insertRows(this.write(entity), isList(rows) ? rows : [rows], "");
  }

  /** Returns 0, and changes nothing, when there is a row with the same unique key. */
  async insertUnlessTaken<Entity extends object>(
    entity: new () => Entity,
    row: ColumnValues<Entity>,
    key: readonly (keyof Entity & string)[],
  ): Promise<number> {
    const statement = this.write(entity);
    const taken = statement.namesOf(key).join(", ");
    return this.insertRows(statement, [row], ` ON CONFLICT (${taken}) DO NOTHING`);
  }

  /** Returns the number of rows changed. What is undefined in `change` stays; `key` must be complete. */
  async update<Entity extends object>(
    entity: new () => Entity,
    key: ColumnValues<Entity>,
    change: ColumnValues<Entity>,
  ): Promise<number> {
    const statement = this.write(entity);
    const columns = statement.columnsIn(change);
    if (columns.length === 0) return 0;
    const set = columns.map(({ name, property }) => `${name} = ${statement.bind(change, property)}`).join(", ");
    return this.needs.run(`UPDATE ${statement.table} SET ${set} WHERE ${statement.where(key)}`, statement.values);
  }

  /** Returns the number of rows deleted. */
  async delete<Entity extends object>(entity: new () => Entity, key: ColumnValues<Entity>): Promise<number> {
    const statement = this.write(entity);
    return this.needs.run(`DELETE FROM ${statement.table} WHERE ${statement.where(key)}`, statement.values);
  }

  /** TypeORM's own, for migrations that a test runs in the middle of things. */
  get manager(): EntityManager {
    return this.needs.connection.runner.manager;
  }

  private async insertRows(statement: WriteStatement, rows: readonly object[], end: string): Promise<number> {
    if (rows.length === 0) return 0;
    const columns = statement.columnsIn(...rows);
    const names = columns.map(({ name }) => name).join(", ");
    const tuples = rows.map((row) => `(${columns.map(({ property }) => statement.bind(row, property)).join(", ")})`);
    const text = `INSERT INTO ${statement.table} (${names}) VALUES ${tuples.join(", ")}${end}`;
    return this.needs.run(text, statement.values);
  }

  private write(entity: new () => object): WriteStatement {
    return new WriteStatement(this.needs.kind, this.tables.getMetadata(entity));
  }
}

interface Column {
  readonly property: string;
  readonly name: string;
}

/** The parts of one statement on one table; the order in which values are bound is that of its text. */
class WriteStatement {
  readonly values: SqlValue[] = [];

  constructor(
    private readonly kind: DatabaseKind,
    private readonly metadata: EntityMetadata,
  ) {}

  get table(): string {
    return `"${this.metadata.tableName}"`;
  }

  /** Those that have a value. What else is in a row belongs to somebody who reads it. */
  columnsIn(...rows: readonly object[]): readonly Column[] {
    return this.metadata.columns
      .filter(({ propertyName }) => rows.some((row) => Reflect.get(row, propertyName) !== undefined))
      .map(({ propertyName, databaseName }) => ({ property: propertyName, name: `"${databaseName}"` }));
  }

  namesOf(properties: readonly string[]): readonly string[] {
    return properties.map((property) => {
      const column = this.metadata.columns.find(({ propertyName }) => propertyName === property);
      if (column === undefined) throw new UnexpectedError(`${this.metadata.tableName} has no ${property}`);
      return `"${column.databaseName}"`;
    });
  }

  bind(row: object, property: string): string {
    const value = toSqlValue(Reflect.get(row, property) ?? null, property);
    // The SQLite driver has no booleans.
    this.values.push(this.kind === "sqlite" && typeof value === "boolean" ? Number(value) : value);
    return this.kind === "postgres" ? `$${String(this.values.length)}` : "?";
  }

  /** Errors: throws when a part of the key has no value or is no column, which would find more rows than are meant, or none. */
  where(key: object): string {
    const columns = this.columnsIn(key);
    const isComplete = columns.every(({ property }) => Reflect.get(key, property) !== null);
    if (!isComplete || columns.length === 0 || columns.length !== Object.keys(key).length) {
      throw new UnexpectedError(`A key of ${this.metadata.tableName} is not complete`);
    }
    return columns.map(({ name, property }) => `${name} = ${this.bind(key, property)}`).join(" AND ");
  }
}

function isList<Row>(rows: Row | readonly Row[]): rows is readonly Row[] {
  return Array.isArray(rows);
}

/** Errors: throws for what is no value of a column: dates and objects are stored as text, which their repository writes. */
function toSqlValue(value: unknown, property: string): SqlValue {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  throw new UnexpectedError(`There is no value for ${property}`);
}
