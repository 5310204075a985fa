/** Of a file, XML or PDF. */
export const E_INVOICE_MAX_SIZE_BYTES = 10 * 1024 * 1024;
