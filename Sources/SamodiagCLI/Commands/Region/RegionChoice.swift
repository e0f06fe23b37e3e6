import Planning
import RubricModel

/// What the command line says of the waves, the edition and the day; nil where it leaves the choice to the program.
struct RegionChoice {
  var wave: String?
  var earlier: String?
  var edition: String?
  /// ISO day on which the lists are looked at.
  var day: String?

  init(_ arguments: Arguments) throws(RegionRefusal) {
    wave = arguments.value(RegionCommand.wave)
    earlier = arguments.value(RegionCommand.earlier)
    edition = arguments.value(RegionCommand.edition)
    guard arguments.has(AsOf.option) else { return }
    do throws(Arguments.Mistake) { day = try AsOf.read(arguments).iso } catch { throw .usage(error.message) }
  }
}
