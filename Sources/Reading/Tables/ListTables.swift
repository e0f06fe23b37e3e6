import OfficeFiles
import RubricModel

/// Reads the lists people keep: a CSV file is one table, a workbook one for each visible sheet.
package struct ListTables: Sendable {
  /// Whether the file is a workbook, or is meant to be one, by what is in it and by its name.
  package static func isWorkbook(_ bytes: [UInt8], file: String) -> Bool {
    let isArchive = bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    let name = file.lowercased()
    return isArchive || [".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods"].contains { name.hasSuffix($0) }
  }
}
