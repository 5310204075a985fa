import { Column, Entity, PrimaryColumn } from "typeorm";
import {
  booleanColumn,
  idColumn,
  instantColumn,
  integerColumn,
  jsonColumn,
  moneyColumn,
  nullableIdColumn,
  nullableInstantColumn,
} from "../../../database/columns";

/** The sandbox provider's own books: it plays an outside system and shares nothing else with us. */
@Entity("sandbox_checkout")
export class SandboxCheckoutEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  @PrimaryColumn(idColumn)
  id: string;

  @Column({ type: "varchar", length: 100 })
  reference: string;

  @Column(moneyColumn)
  amountMinor: number;

  @Column({ type: "varchar", length: 3 })
  currency: string;

  @Column({ type: "varchar", length: 200 })
  description: string;

  @Column({ type: "varchar", length: 2 })
  locale: string;

  /** OPEN, PROCESSING, COMPLETED, CANCELED or EXPIRED. */
  @Column({ type: "varchar", length: 20 })
  status: string;

  /** JSON array of payments and refunds. */
  @Column(jsonColumn)
  movements: string;

  @Column({ type: "varchar", length: 1000 })
  returnUrl: string;

  @Column(instantColumn)
  createdAt: string;

  @Column(instantColumn)
  expiresAt: string;

  /** When something last happened in it. */
  @Column(instantColumn)
  updatedAt: string;

  /** The newest message that has not been accepted yet; null when there is none. */
  @Column(nullableIdColumn)
  eventId: string | null;

  /** The newest message ever created, to be sent again on demand. */
  @Column(nullableIdColumn)
  lastEventId: string | null;

  /** True: the next message gets lost on its way. */
  @Column(booleanColumn)
  losesMessage: boolean;

  @Column(integerColumn)
  webhookAttempts: number;

  /** When the message is next sent; null when there is none, or it was refused too often. */
  @Column(nullableInstantColumn)
  webhookDueAt: string | null;
}
