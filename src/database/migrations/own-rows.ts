/**
 * Lets members' work see the shared rows of a table and those of its own server, and write the latter alone; and the
 * importer the shared ones. Without a server the setting is empty or missing, and nothing can be written.
 *
 * The setting is read in a query of its own: once for a statement instead of once for a row.
 */
export function ownRows(table: string): string {
  return `
ALTER TABLE lecture_bot.${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON lecture_bot.${table} TO lecture_member, lecture_importer;
CREATE POLICY member_reads ON lecture_bot.${table} FOR SELECT TO lecture_member
  USING (server_id = ANY (ARRAY['', (SELECT current_setting('lecture.server', true))]));
CREATE POLICY member_adds ON lecture_bot.${table} FOR INSERT TO lecture_member
  WITH CHECK (server_id = (SELECT current_setting('lecture.server', true)) AND server_id <> '');
CREATE POLICY member_changes ON lecture_bot.${table} FOR UPDATE TO lecture_member
  USING (server_id = (SELECT current_setting('lecture.server', true)) AND server_id <> '');
CREATE POLICY member_removes ON lecture_bot.${table} FOR DELETE TO lecture_member
  USING (server_id = (SELECT current_setting('lecture.server', true)) AND server_id <> '');
CREATE POLICY importer_writes ON lecture_bot.${table} TO lecture_importer USING (server_id = '');
`;
}
