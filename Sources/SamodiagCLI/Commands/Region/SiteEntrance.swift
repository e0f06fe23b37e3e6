import RegionDesk

/// The page a person opens first in the region's folder: it leads to the desk, which names everything else.
enum SiteEntrance {
  static let name = "index.html"

  static var file: RegionFile {
    let target = "\(SiteBuilder.folder)/\(DeskSite.entrance)"
    let page = """
      <!DOCTYPE html>
      <html lang="ru">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="refresh" content="0; url=\(target)">
      <title>Самодиагностика школ региона</title>
      </head>
      <body>
      <h1>Самодиагностика школ региона</h1>
      <p><a href="\(target)">Открыть стол методиста</a></p>
      </body>
      </html>

      """
    return RegionFile(name: name, bytes: Array(page.utf8))
  }
}
