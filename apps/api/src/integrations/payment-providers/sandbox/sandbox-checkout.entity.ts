import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn, instantColumn, jsonColumn, moneyColumn } from "../../../database/columns";

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
}
