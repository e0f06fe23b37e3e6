import Region
import RussianText

extension RegionCase {
  /// ISO day on which the lists are looked at: the one asked for, or else the deadline of the wave, or the last day of its month (M12).
  package var listDay: String {
    if let asOf { return asOf }
    let wave = current.wave
    if let deadline = registry.waves.first(where: { $0.id == wave })?.deadline { return deadline }
    let parts = wave.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2 else { return wave }
    return "\(wave)-\(ISODay.days(in: parts[1], of: parts[0]))"
  }
}
