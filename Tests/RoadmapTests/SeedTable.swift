/// Keys, deadlines and roles of all rows, taken from the texts of the documents apart from the data files: the first two columns
/// are printed in the documents, the windows were worked out from them by hand and by another program, the roles are the
/// abbreviations of the cell «Ответственные» spelt out.
enum SeedTable {
  struct Row: Sendable {
    let key: String
    let printed: String
    /// `2021-01-01…2021-03-31`; nothing before «…» where the document sets the end alone.
    let windows: [String]
    let roles: [String]
  }

  static func rows(of roadmap: String) -> [Row] {
    (texts[roadmap] ?? "").split(separator: "\n").map { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
        cell.split(separator: " ").joined(separator: " ")
      }
      return Row(
        key: cells[0], printed: cells[1], windows: cells[2].split(separator: " ").map(String.init),
        roles: cells[3].split(separator: " ").map(String.init))
    }
  }

  static let ids = [
    "irkutsk-smp-2022", "sakhalin-smp-2023", "irkutsk-500plus-2021", "perm-shnor-2022", "leningrad-smp-2023",
  ]

  private static let texts = [
    "irkutsk-smp-2022": """
    1 | По отдельному графику | | school
    2 | По отдельному графику | | institute
    3 | По отдельному графику | | institute
    4 | По отдельному графику | | school
    5 | По отдельному графику | | institute school regionalMethodist
    6 | По отдельному графику | | institute school regionalMethodist
    7 | По отдельному графику | | institute school regionalMethodist
    8 | В течение реализации проекта | 2022-11-01…2023-12-31 | institute school regionalMethodist
    9 | Январь-декабрь 2023 года | 2023-01-01…2023-12-31 | institute school regionalMethodist
    10 | В течение реализации проекта | 2022-11-01…2023-12-31 | institute regionalMethodist
    11 | По отдельному графику | | institute school
    12 | Ноябрь 2022 года – июнь 2023 года | 2022-11-01…2023-06-30 | institute school regionalMethodist
    13 | Февраль – май 2023 года | 2023-02-01…2023-05-31 | institute regionalMethodist
    14 | Апрель 2023 | 2023-04-01…2023-04-30 | institute school regionalMethodist
    15 | Ноябрь 2022 года – июнь 2023 года | 2022-11-01…2023-06-30 | regionalMethodist school
    16 | Ноябрь 2022 - Март 2023 | 2022-11-01…2023-03-31 | institute regionalMethodist
    17 | В течение реализации проекта | 2022-11-01…2023-12-31 | institute school regionalMethodist
    18 | В течение реализации проекта | 2022-11-01…2023-12-31 | institute regionalMethodist
    19 | В течение реализации проекта | 2022-11-01…2023-12-31 | institute school
    20 | В течение реализации проекта | 2022-11-01…2023-12-31 | institute
    21 | В течение реализации проекта | 2022-11-01…2023-12-31 | institute
    """,
    "sakhalin-smp-2023": """
    1 | сентябрь 2023 года | 2023-09-01…2023-09-30 | ministry institute
    2 | до 15 октября 2023 | …2023-10-15 | municipality
    3 | сентябрь 2023 года | 2023-09-01…2023-09-30 | ministry institute
    4 | до 5 октября 2023 года | …2023-10-05 | municipality
    5 | сентябрь 2023 года | 2023-09-01…2023-09-30 | school
    6 | сентябрь 2023 года | 2023-09-01…2023-09-30 | institute municipality school
    7 | сентябрь 2023 года | 2023-09-01…2023-09-30 | institute municipality school
    8 | до 15 октября 2023 | …2023-10-15 | municipality school
    9 | по отдельному графику | | institute school
    10 | октябрь-ноябрь 2023 года | 2023-10-01…2023-11-30 | institute municipality school
    11 | октябрь-ноябрь 2023 года | 2023-10-01…2023-11-30 | municipality school
    12 | декабрь 2023 года май 2024 года | 2023-12-01…2023-12-31 2024-05-01…2024-05-31 | institute municipality
    13 | январь 2023 года май 2024 года | 2023-01-01…2023-01-31 2024-05-01…2024-05-31 | municipality school
    14 | в течение учебного года | 2023-09-01…2024-05-31 | ministry institute municipality school
    15 | январь 2024 года май 2024 года | 2024-01-01…2024-01-31 2024-05-01…2024-05-31 | ministry institute
    16 | в течение учебного года | 2023-09-01…2024-05-31 | institute
    17 | в течение учебного года | 2023-09-01…2024-05-31 | institute municipality
    18 | в течение учебного года | 2023-09-01…2024-05-31 | institute municipality
    19 | май 2024 года | 2024-05-01…2024-05-31 | institute municipality
    20 | до 5 октября 2023 года | …2023-10-05 | institute municipality school
    21 | в течение учебного года | 2023-09-01…2024-05-31 | institute
    22 | в течение учебного года | 2023-09-01…2024-05-31 | institute municipality school
    23 | в течение учебного года | 2023-09-01…2024-05-31 | institute
    24 | в течение учебного года | 2023-09-01…2024-05-31 | ministry institute municipality school
    """,
    "irkutsk-500plus-2021": """
    1.1 | январь | 2021-01-01…2021-01-31 | ministry
    1.2 | январь-март | 2021-01-01…2021-03-31 | institute
    1.3 | февраль | 2021-02-01…2021-02-28 | municipality
    1.4 | январь-март | 2021-01-01…2021-03-31 | institute
    1.5 | март | 2021-03-01…2021-03-31 | ministry
    1.6 | март-апрель | 2021-03-01…2021-04-30 | municipality
    1.7 | в течение года | 2021-01-01…2021-12-31 | institute
    1.8 | в течение года | 2021-01-01…2021-12-31 | municipalMethodService
    1.9 | в течение года | 2021-01-01…2021-12-31 | institute
    1.10 | апрель | 2021-04-01…2021-04-30 | monitoringCentre
    1.11 | май | 2021-05-01…2021-05-31 | ministry
    1.12 | в течение года | 2021-01-01…2021-12-31 | institute
    1.13 | в течение года | 2021-01-01…2021-12-31 | municipality
    1.14 | в течение года | 2021-01-01…2021-12-31 | municipalMethodService
    1.15 | в течение года | 2021-01-01…2021-12-31 | monitoringCentre
    1.16 | май | 2021-05-01…2021-05-31 | monitoringCentre
    1.17 | сентябрь | 2021-09-01…2021-09-30 | ministry
    1.18 | сентябрь | 2021-09-01…2021-09-30 | municipality
    1.19 | апрель | 2021-04-01…2021-04-30 | institute
    1.20 | в течение года | 2021-01-01…2021-12-31 | municipalMethodService
    1.21 | в течение года | 2021-01-01…2021-12-31 | ministry
    1.22 | в течение года | 2021-01-01…2021-12-31 | institute
    1.23 | в течение года | 2021-01-01…2021-12-31 | ministry
    1.24 | в течение года | 2021-01-01…2021-12-31 | institute
    1.25 | в течение года | 2021-01-01…2021-12-31 | municipality
    1.26 | в течение года | 2021-01-01…2021-12-31 | municipalMethodService
    1.27 | в течение года | 2021-01-01…2021-12-31 | monitoringCentre
    1.28 | октябрь | 2021-10-01…2021-10-31 | ministry
    1.29 | октябрь | 2021-10-01…2021-10-31 | institute
    1.30 | октябрь | 2021-10-01…2021-10-31 | municipality
    1.31 | октябрь-ноябрь | 2021-10-01…2021-11-30 | municipalMethodService
    1.32 | сентябрь | 2021-09-01…2021-09-30 | monitoringCentre
    1.33 | сентябрь | 2021-09-01…2021-09-30 | ministry
    1.34 | сентябрь-ноябрь | 2021-09-01…2021-11-30 | institute
    1.35 | сентябрь | 2021-09-01…2021-09-30 | municipality
    1.36 | сентябрь-октябрь | 2021-09-01…2021-10-31 | municipalMethodService
    1.37 | май | 2021-05-01…2021-05-31 | ministry
    1.38 | апрель | 2021-04-01…2021-04-30 | institute
    1.39 | май | 2021-05-01…2021-05-31 | municipality
    1.40 | май | 2021-05-01…2021-05-31 | municipalMethodService
    1.41 | май | 2021-05-01…2021-05-31 | monitoringCentre
    1.42 | апрель | 2021-04-01…2021-04-30 | ministry
    1.43 | март-апрель | 2021-03-01…2021-04-30 | institute
    1.44 | в течение года | 2021-01-01…2021-12-31 | municipality
    1.45 | в течение года | 2021-01-01…2021-12-31 | municipalMethodService
    1.46 | в течение года | 2021-01-01…2021-12-31 | monitoringCentre
    2.1 | в течение года | 2021-01-01…2021-12-31 | institute
    2.2 | в течение года | 2021-01-01…2021-12-31 | municipalMethodService
    2.3 | в течение года | 2021-01-01…2021-12-31 | municipalMethodService
    2.4 | в течение года | 2021-01-01…2021-12-31 | ministry
    2.5 | в течение года | 2021-01-01…2021-12-31 | institute
    2.6 | в течение года | 2021-01-01…2021-12-31 | municipality
    2.7 | ноябрь | 2021-11-01…2021-11-30 | ministry
    2.8 | ноябрь | 2021-11-01…2021-11-30 | institute
    2.9 | ноябрь | 2021-11-01…2021-11-30 | municipality
    2.10 | в течение года | 2021-01-01…2021-12-31 | municipalMethodService
    2.11 | ноябрь | 2021-11-01…2021-11-30 | ministry
    2.12 | ноябрь | 2021-11-01…2021-11-30 | institute
    2.13 | ноябрь | 2021-11-01…2021-11-30 | municipality
    2.14 | ноябрь-декабрь | 2021-11-01…2021-12-31 | municipalMethodService
    2.15 | ноябрь | 2021-11-01…2021-11-30 | monitoringCentre
    2.16 | в течение года | 2021-01-01…2021-12-31 | institute
    2.17 | в течение года | 2021-01-01…2021-12-31 | municipality
    2.18 | в течение года | 2021-01-01…2021-12-31 | municipalMethodService
    2.19 | в течение года | 2021-01-01…2021-12-31 | institute
    2.20 | в течение года | 2021-01-01…2021-12-31 | municipality
    2.21 | в течение года | 2021-01-01…2021-12-31 | municipalMethodService
    3.1 | декабрь | 2021-12-01…2021-12-31 | ministry
    3.2 | декабрь | 2021-12-01…2021-12-31 | institute
    3.3 | ноябрь | 2021-11-01…2021-11-30 | municipality
    3.4 | ноябрь | 2021-11-01…2021-11-30 | municipalMethodService
    3.5 | октябрь-ноябрь | 2021-10-01…2021-11-30 | institute
    3.6 | октябрь-ноябрь | 2021-10-01…2021-11-30 | municipality
    3.7 | октябрь-ноябрь | 2021-10-01…2021-11-30 | municipalMethodService
    """,
    "perm-shnor-2022": """
    1 | 15.12.2021-03.02.2022 | 2021-12-15…2022-02-03 | ministry institute
    2 | в течение года | 2022-01-01…2022-12-31 | institute
    3 | 17.01.2022 | 2022-01-17…2022-01-17 | institute
    4 | 14.02.2022-31.05.2022 | 2022-02-14…2022-05-31 | institute
    5 | февраль-декабрь, 2022 | 2022-02-01…2022-12-31 | institute
    6 | 24.02.2022 | 2022-02-24…2022-02-24 | institute
    7 | 24.02.2022 | 2022-02-24…2022-02-24 | ministry
    8 | 10.03.2022 | 2022-03-10…2022-03-10 | ministry institute
    9 | 01.04.2022 | …2022-04-01 | municipality
    10 | апрель, 2022 | 2022-04-01…2022-04-30 | institute
    11 | 14.04.2022-15.04.2022 | 2022-04-14…2022-04-15 | institute
    12 | апрель-декабрь, 2022 | 2022-04-01…2022-12-31 | institute
    13 | апрель-декабрь, 2022 | 2022-04-01…2022-12-31 | institute
    14 | 24.03.2022 | 2022-03-24…2022-03-24 | ministry institute
    15 | февраль-декабрь, 2022 | 2022-02-01…2022-12-31 | institute
    16 | октябрь, 2022 | 2022-10-01…2022-10-31 | ministry institute
    17 | до 10.10.2022 | …2022-10-10 | institute municipality
    18 | апрель-ноябрь, 2022 | 2022-04-01…2022-11-30 | institute
    19 | ноябрь, 2022 | 2022-11-01…2022-11-30 | ministry institute
    20 | 20.12.2022 | 2022-12-20…2022-12-20 | ministry institute municipality
    """,
    "leningrad-smp-2023": """
    1/1 | Сентябрь 2023 г. | 2023-09-01…2023-09-30 | institute
    1/2 | Сентябрь 2023 г., август 2024 г. | 2023-09-01…2023-09-30 2024-08-01…2024-08-31 | ministry
    1/3 | Ноябрь 2023 г. | 2023-11-01…2023-11-30 | ministry
    1/4 | Январь 2024 г. | 2024-01-01…2024-01-31 | ministry institute
    1/5 | Ноябрь 2023 г., май 2024 г. | 2023-11-01…2023-11-30 2024-05-01…2024-05-31 | ministry institute municipality school
    1/6 | Декабрь 2023 г., август 2024 г. | 2023-12-01…2023-12-31 2024-08-01…2024-08-31 | institute ministry municipality school
    1/7 | 2023-2024 уч.г. (по отдельному графику) | 2023-09-01…2024-08-31 | ministry institute
    1/8 | 2023-2024 уч.г. Ежеквартально (по запросу) | 2023-09-01…2024-08-31 | ministry institute
    1/9 | 2023-2024 уч.г. (по отдельному графику) | 2023-09-01…2024-08-31 | institute municipalMethodService
    1/10 | Июнь 2024 г. | 2024-06-01…2024-06-30 | ministry institute municipality
    2.1/1 | Сентябрь 2023 г.- июнь 2024 г. (5 групп) | 2023-09-01…2024-06-30 | institute
    2.1/2 | 2023-2024 уч.г. | 2023-09-01…2024-08-31 | institute
    2.1/3 | Ноябрь 2023 г., август 2024 г. | 2023-11-01…2023-11-30 2024-08-01…2024-08-31 | institute municipalMethodService
    2.1/4 | 2023-2024 уч.г. | 2023-09-01…2024-08-31 | institute municipalMethodService
    2.2/1 | 2023-2024 уч.г. (по отдельному графику) | 2023-09-01…2024-08-31 | institute
    2.3/1 | Декабрь 2023 г., август 2024 г. | 2023-12-01…2023-12-31 2024-08-01…2024-08-31 | institute
    2.3/2 | Октябрь 2023 г., март 2024 г. | 2023-10-01…2023-10-31 2024-03-01…2024-03-31 | institute municipalMethodService
    2.3/3 | 2023-2024 уч.г. (по отдельному графику) | 2023-09-01…2024-08-31 | institute
    3/1 | 2023-2024 уч.г. | 2023-09-01…2024-08-31 | ministry institute municipality
    3/2 | 2023-2024 уч.г. | 2023-09-01…2024-08-31 | ministry institute
    """,
  ]
}
