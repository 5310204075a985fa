module.exports = async function stopPostgres() {
  await globalThis.embeddedPostgres.stop();
};
