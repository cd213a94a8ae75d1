/** Our engine as the goals count it: in memory, with all parts and no glossary. */
export const OWN_ENGINE = 'lecture-bot';

/** The same with the glossary. */
export const WITH_GLOSSARY = 'with-glossary';

/** Our engine on a database, without and with the glossary. */
export const DATABASE_ENGINE = 'database';
export const DATABASE_WITH_GLOSSARY = 'database-glossary';
