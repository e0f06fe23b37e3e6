import Register

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension RegisterClock {
  /// The clock of the machine: time in UTC, day as it is where the user is.
  package static let system = RegisterClock {
    var seconds = time(nil)
    var utc = tm()
    var local = tm()
    gmtime_r(&seconds, &utc)
    localtime_r(&seconds, &local)
    let clock = "\(two(utc.tm_hour)):\(two(utc.tm_min)):\(two(utc.tm_sec))"
    return Moment(time: "\(day(utc))T\(clock)Z", day: day(local))
  }

  private static func day(_ time: tm) -> String {
    "\(Int(time.tm_year) + 1900)-\(two(time.tm_mon + 1))-\(two(time.tm_mday))"
  }

  private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : String(number) }
}
