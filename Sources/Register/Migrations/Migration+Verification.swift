extension Migration {
  /// The experts' values beside the schools'.
  static let verification = Migration(
    "0003-verification",
    """
    -- Значения эксперта. Ответ школы (declared) хранится рядом; действует последняя строка по показателю.
    CREATE TABLE verdict (
      number INTEGER PRIMARY KEY,
      submission INTEGER NOT NULL REFERENCES submission (number),
      indicator TEXT NOT NULL,
      declared TEXT NOT NULL,
      points INTEGER NOT NULL,
      differs INTEGER NOT NULL,
      reason TEXT NOT NULL,
      day TEXT NOT NULL,
      expert TEXT NOT NULL,
      recorded TEXT NOT NULL
    );
    CREATE INDEX verdict_submission ON verdict (submission, indicator, number);
    CREATE TRIGGER verdict_stays BEFORE UPDATE ON verdict
      BEGIN SELECT RAISE (ABORT, 'значения эксперта не правят: впишите новое'); END;
    CREATE TRIGGER verdict_kept BEFORE DELETE ON verdict
      BEGIN SELECT RAISE (ABORT, 'значения эксперта не правят: впишите новое'); END;
    """)
}
