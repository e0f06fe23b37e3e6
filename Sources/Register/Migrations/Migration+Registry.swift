extension Migration {
  /// The registry of the region: who is expected, where, and who helps (P03–P06).
  static let registry = Migration(
    "0002-registry",
    """
    -- Муниципальные образования: код действует с … по …, потом его место занимает преемник.
    CREATE TABLE municipality (
      oktmo TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      valid_from TEXT,
      valid_to TEXT,
      successor TEXT
    );
    CREATE TABLE school (
      id TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      oktmo TEXT NOT NULL,
      kind TEXT,
      locality TEXT,
      branch_of TEXT,
      closes TEXT
    );
    CREATE TABLE wave (
      id TEXT NOT NULL PRIMARY KEY,
      opens TEXT,
      deadline TEXT,
      rubric TEXT
    );
    -- Какие школы ждут в волне; cohort: first — первый год, continuing — продолжает.
    CREATE TABLE expected (
      wave TEXT NOT NULL,
      school TEXT NOT NULL,
      cohort TEXT,
      reason TEXT,
      PRIMARY KEY (wave, school)
    ) WITHOUT ROWID;
    -- Статусы с датами: ШНОР, 500+ …
    CREATE TABLE status (
      school TEXT NOT NULL,
      status TEXT NOT NULL,
      valid_from TEXT NOT NULL,
      valid_to TEXT,
      PRIMARY KEY (school, status, valid_from)
    ) WITHOUT ROWID;
    -- Люди: methodist, curator, coordinator, team; у школы или у муниципалитета.
    CREATE TABLE person (
      role TEXT NOT NULL,
      name TEXT NOT NULL,
      school TEXT NOT NULL DEFAULT '',
      oktmo TEXT NOT NULL DEFAULT '',
      position TEXT,
      valid_from TEXT NOT NULL,
      valid_to TEXT,
      PRIMARY KEY (role, name, school, oktmo, valid_from)
    ) WITHOUT ROWID;
    -- Стажировочные площадки по направлениям.
    CREATE TABLE site (
      school TEXT NOT NULL,
      direction TEXT NOT NULL,
      valid_from TEXT NOT NULL,
      valid_to TEXT,
      PRIMARY KEY (school, direction, valid_from)
    ) WITHOUT ROWID;
    """)
}
