#!/usr/bin/env python3
"""Peer: the same work as `samodiag-bench score`, as SQL in DuckDB.

Run: duckdb_score.py TABLE INPUT OUT [THREADS]   (INPUT: a file with a sheet a line, or a folder of sheets)

Missing answers are not joined in: sums of all applicable indicators stand in a small table by direction and passport, and what was answered is
taken off. Unknown keys inside `school` are dropped in silence by DuckDB; nothing else is left unchecked that the others check.
"""
import json
import os
import sys

import duckdb

SCHOOL = """STRUCT(id VARCHAR, name VARCHAR, municipality STRUCT(oktmo VARCHAR, name VARCHAR), "educationLevels" VARCHAR[],
  "specialNeeds" BOOLEAN, kind VARCHAR)"""

SHEETS = f"""
CREATE TEMP TABLE sheets AS
SELECT row_number() OVER () AS sheet, rubric, wave, school, answers,
  (list_position(school."educationLevels", 'primary') IS NOT NULL)::INT
  + 2 * (list_position(school."educationLevels", 'basic') IS NOT NULL)::INT
  + 4 * (list_position(school."educationLevels", 'secondary') IS NOT NULL)::INT
  + 8 * coalesce(school."specialNeeds", false)::INT
  + 16 * (coalesce(list_position($kinds, coalesce(school.kind, list_extract($kinds, 1))), 0) - 1) AS code
FROM read_json($input, format = $format, maximum_object_size = 16777216, ignore_errors = true, columns = {{
  format: 'VARCHAR', rubric: 'VARCHAR', wave: 'VARCHAR', school: '{SCHOOL}', answers: 'MAP(VARCHAR, JSON)' }})
WHERE format = 'samodiag.answers/1' AND rubric = $rubric AND regexp_full_match(wave, '20[0-9][0-9]-(0[1-9]|1[0-2])') AND answers IS NOT NULL
  AND trim(school.name) <> ''
  AND (school.municipality IS NULL OR regexp_full_match(school.municipality.oktmo, '[0-9]{{8}}|[0-9]{{11}}'))
  AND CASE
    WHEN regexp_full_match(school.id, '[0-9]{{13}}') THEN school.id[1:12]::BIGINT % 11 % 10 = school.id[13]::INT
    WHEN regexp_full_match(school.id, '[0-9]{{10}}') THEN (2 * school.id[1]::INT + 4 * school.id[2]::INT + 10 * school.id[3]::INT
      + 3 * school.id[4]::INT + 5 * school.id[5]::INT + 9 * school.id[6]::INT + 4 * school.id[7]::INT + 6 * school.id[8]::INT
      + 8 * school.id[9]::INT) % 11 % 10 = school.id[10]::INT
    ELSE NOT regexp_full_match(school.id, '[0-9]*') END
"""

ANSWERS = """
CREATE TEMP TABLE answers AS
WITH pairs AS (SELECT sheet, code, unnest(map_entries(answers)) AS pair FROM sheets),
values AS (
  SELECT sheet, code, pair.key AS key, pair.value AS value, json_type(pair.value) AS type,
    CASE WHEN json_type(pair.value) = 'OBJECT' THEN json_extract_string(pair.value,
      ['$.points', '$.part', '$.of', '$.count', '$.percent', '$.unknown', '$.notApplicable']) END AS p,
    CASE WHEN json_type(pair.value) = 'OBJECT' THEN json_keys(pair.value) END AS keys
  FROM pairs),
forms AS (
  SELECT *, CASE
    WHEN value IS NULL OR type = 'NULL' THEN 0
    WHEN type = 'UBIGINT' THEN 1
    WHEN type <> 'OBJECT' OR NOT list_has_all(['points', 'part', 'of', 'count', 'percent', 'unknown', 'notApplicable', 'comment', 'evidence'], keys)
      THEN -1
    ELSE coalesce(2 * (p[1] IS NOT NULL)::INT + 4 * (p[2] IS NOT NULL)::INT + 8 * (p[3] IS NOT NULL)::INT + 16 * (p[4] IS NOT NULL)::INT
      + 32 * (p[5] IS NOT NULL)::INT + 64 * (p[6] IS NOT NULL)::INT + 128 * (p[7] IS NOT NULL)::INT, -1) END AS form
  FROM values),
states AS (
  SELECT f.sheet, f.code, i.direction, i.low, i.high, i.critical, i.item, CASE
    WHEN i.item IS NULL THEN -9
    WHEN form = 0 THEN -1
    WHEN form = 1 THEN CASE WHEN list_contains(i.points, try_cast(value AS BIGINT)) THEN try_cast(value AS BIGINT) ELSE -9 END
    WHEN form = 2 THEN CASE WHEN list_contains(i.points, try_cast(p[1] AS BIGINT)) THEN try_cast(p[1] AS BIGINT) ELSE -9 END
    WHEN form = 12 AND i.shape = 'share' AND try_cast(p[2] AS BIGINT) >= 0 AND try_cast(p[3] AS BIGINT) >= 1
      AND try_cast(p[2] AS BIGINT) <= try_cast(p[3] AS BIGINT)
      THEN list_extract(i.points, list_sum(list_transform(i."from", lambda b: (100 * p[2]::BIGINT >= b * p[3]::BIGINT)::INT))::BIGINT)
    WHEN form = 16 AND i.shape = 'count' AND try_cast(p[4] AS BIGINT) >= 0
      THEN list_extract(i.points, list_sum(list_transform(i."from", lambda b: (p[4]::BIGINT >= b)::INT))::BIGINT)
    WHEN form = 32 AND i.shape = 'share' AND try_cast(p[5] AS DECIMAL(15, 6)) BETWEEN 0 AND 100
      THEN list_extract(i.points, list_sum(list_transform(i."from", lambda b: (p[5]::DECIMAL(15, 6) >= b)::INT))::BIGINT)
    WHEN form = 64 AND p[6] = 'true' THEN -2
    WHEN form = 128 AND trim(p[7]) <> '' THEN CASE WHEN i."mayExclude" THEN -3 ELSE -4 END
    ELSE -9 END AS state
  FROM forms f LEFT JOIN items i ON i.id = f.key)
SELECT s.*, a.applies FROM states s LEFT JOIN applies a ON a.code = s.code AND a.item = s.item
"""

ROWS = """
WITH refused AS (SELECT DISTINCT sheet FROM answers WHERE state = -9 OR (state = -4 AND applies)),
taken AS (
  SELECT sheet, direction, sum(state) FILTER (state >= 0) AS raw,
    sum(low) AS low, sum(high) AS high, sum(high) FILTER (state < -2) AS excluded,
    count(*) FILTER (critical AND low = 0) AS criticals, coalesce(bool_or(critical AND state = 0), false) AS zeroed
  FROM answers WHERE applies AND (state >= 0 OR state < -2) GROUP BY sheet, direction),
sums AS (
  SELECT s.sheet, t.direction, t.cuts, coalesce(raw, 0) AS raw, t.high - coalesce(excluded, 0) AS maximum,
    coalesce(raw, 0) + t.low - coalesce(k.low, 0) AS worst, coalesce(raw, 0) + t.high - coalesce(k.high, 0) AS best,
    coalesce(zeroed, false) AS zeroed, coalesce(zeroed, false) OR t.criticals > coalesce(k.criticals, 0) AS may
  FROM (SELECT sheet, code FROM sheets ANTI JOIN refused USING (sheet)) s JOIN totals t ON t.code = s.code
    LEFT JOIN taken k ON k.sheet = s.sheet AND k.direction = t.direction),
levels AS (
  SELECT *, CASE WHEN zeroed THEN 0 ELSE raw END AS score,
    CASE WHEN may THEN 0 ELSE list_sum(list_transform(cuts, lambda b: (100 * worst >= b * maximum)::INT))::BIGINT END AS lowest,
    CASE WHEN zeroed THEN 0 ELSE list_sum(list_transform(cuts, lambda b: (100 * best >= b * maximum)::INT))::BIGINT END AS highest
  FROM sums),
wholes AS (
  SELECT sheet, string_agg(CASE WHEN maximum = 0 THEN '' WHEN lowest = highest THEN list_extract($levels, lowest + 1)
      ELSE list_extract($levels, lowest + 1) || '..' || list_extract($levels, highest + 1) END || ',' || score || ',' || maximum, ',' ORDER BY direction) AS cells,
    sum(score) AS score, sum(maximum) AS maximum, sum(CASE WHEN may THEN 0 ELSE worst END) AS worst, sum(CASE WHEN zeroed THEN 0 ELSE best END) AS best
  FROM levels GROUP BY sheet),
overall AS (
  SELECT *, list_sum(list_transform($overall, lambda b: (100 * worst >= b * maximum)::INT))::BIGINT AS lowest,
    list_sum(list_transform($overall, lambda b: (100 * best >= b * maximum)::INT))::BIGINT AS highest
  FROM wholes)
SELECT s.school.id || ',' || coalesce(s.school.municipality.oktmo, '') || ',' || s.rubric || ',' || s.wave || ',' || cells || ','
    || CASE WHEN o.maximum = 0 THEN '' WHEN lowest = highest THEN list_extract($levels, lowest + 1) ELSE list_extract($levels, lowest + 1) || '..' || list_extract($levels, highest + 1) END
    || ',' || o.score || ',' || o.maximum AS line,
  s.school.municipality.oktmo AS oktmo, CASE WHEN o.maximum = 0 THEN 6 WHEN lowest = highest THEN 1 + lowest ELSE 5 END AS bin
FROM overall o JOIN sheets s USING (sheet) ORDER BY s.sheet
"""


def tables(con, rubric):
    items = [
        (n, i["id"], i["direction"], i["critical"], i["mayExclude"], i["shape"], i["points"], i["from"], min(i["points"]), max(i["points"]))
        for n, i in enumerate(rubric["items"])
    ]
    con.execute(
        """CREATE TEMP TABLE items (item INT, id VARCHAR, direction INT, critical BOOLEAN, "mayExclude" BOOLEAN, shape VARCHAR,
        points BIGINT[], "from" BIGINT[], low BIGINT, high BIGINT)"""
    )
    con.executemany("INSERT INTO items VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", items)
    con.execute(
        "CREATE TEMP TABLE applies AS SELECT (c - 1)::INT AS code, (n - 1)::INT AS item, a[c][n] = '1' AS applies "
        "FROM (SELECT $a::VARCHAR[] AS a) v, range(1, $codes + 1) t(c), range(1, $items + 1) u(n)",
        {"a": rubric["applies"], "codes": len(rubric["applies"]), "items": len(items)},
    )
    con.execute(
        """CREATE TEMP TABLE totals AS SELECT code, direction, coalesce(sum(low) FILTER (applies), 0) AS low,
        coalesce(sum(high) FILTER (applies), 0) AS high, count(*) FILTER (applies AND critical AND low = 0) AS criticals,
        list_extract($cuts, direction + 1) AS cuts FROM items JOIN applies USING (item) GROUP BY code, direction""",
        {"cuts": [d["cuts"] for d in rubric["directions"]]},
    )


def main():
    table, path, out = sys.argv[1:4]
    con = duckdb.connect(config={"threads": int(sys.argv[4]) if len(sys.argv) > 4 else 2})
    with open(table) as file:
        rubric = json.load(file)
    tables(con, rubric)
    source = os.path.join(path, "**", "*.json") if os.path.isdir(path) else path
    form = "unstructured" if os.path.isdir(path) else "newline_delimited"
    con.execute(SHEETS, {"input": source, "format": form, "kinds": rubric["kinds"], "rubric": rubric["id"]})
    con.execute(ANSWERS)
    rows = con.execute(ROWS, {"levels": rubric["levels"], "overall": rubric["overall"]}).fetchall()
    columns = [direction["id"] for direction in rubric["directions"]] + ["overall"]
    with open(os.path.join(out, "results.csv"), "w") as file:
        file.write(",".join(["id", "oktmo", "rubric", "wave"] + [f"{c}_{x}" for c in columns for x in ("level", "score", "max")]) + "\n")
        file.write("".join(row[0] + "\n" for row in rows))
    counts = {}
    for _, oktmo, column in rows:
        count = counts.setdefault(oktmo or "", [0] * 7)
        count[0] += 1
        count[column] += 1
    with open(os.path.join(out, "summary.csv"), "w") as file:
        file.write("oktmo,schools,below,base,medium,high,undecided,not_rated\n")
        for oktmo in sorted(counts):
            file.write(oktmo + "," + ",".join(map(str, counts[oktmo])) + "\n")
    print(len(rows), "scored")


main()
