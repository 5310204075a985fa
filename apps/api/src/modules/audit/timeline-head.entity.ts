import { Column, Entity, PrimaryColumn } from "typeorm";
import { idColumn } from "../../database/columns";

/** How far a merchant's timeline is numbered. Locked by whoever numbers it. */
@Entity("timeline_head")
export class TimelineHeadEntity {
  @PrimaryColumn(idColumn)
  merchantId: string;

  /** The position of the newest numbered entry; 0: none. */
  @Column({ type: "bigint" })
  position: number;
}
