import type { Migration } from './migration.js';

/**
 * The roles that all work on rows is done as, and the extensions. Roles are there once for all databases of a server:
 * they may have been made for another. `PUBLIC` may make temporary tables and functions unless it is told otherwise.
 */
export const ROLES: Migration = {
  number: 1,
  name: 'roles and extensions',
  sql: `
DO $$
DECLARE
  wanted text;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['lecture_member', 'lecture_importer'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT', wanted);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL;
    END;
    -- Since version 16 whoever makes a role is in it, and may not work as it all the same.
    BEGIN
      EXECUTE format('SET LOCAL ROLE %I', wanted);
      RESET ROLE;
    EXCEPTION WHEN insufficient_privilege THEN
      EXECUTE format('GRANT %I TO CURRENT_USER', wanted);
    END;
  END LOOP;
  EXECUTE format('REVOKE CREATE, TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
  IF to_regnamespace('public') IS NOT NULL THEN
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
  END IF;
END
$$;

CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA lecture_bot;
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch SCHEMA lecture_bot;

GRANT USAGE ON SCHEMA lecture_bot TO lecture_member, lecture_importer;
`,
};
