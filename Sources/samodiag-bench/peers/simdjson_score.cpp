// Peer: the same work as `samodiag-bench score`, in C++ over simdjson On-Demand, one thread.
// Build: g++ -O3 -std=c++17 -march=native simdjson_score.cpp -o simdjson_score -lsimdjson
// Run:   simdjson_score TABLE INPUT OUT      (INPUT: a file with a sheet a line, or a folder of sheets)
#include <fcntl.h>
#include <simdjson.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

using namespace simdjson;
using std::string;
using std::string_view;

namespace {

// Keys as written, where the library gives them with their length (3.7 and later); decoded otherwise.
template <typename Field>
string_view key_of(Field&& field) {
#if SIMDJSON_VERSION_MAJOR > 3 || (SIMDJSON_VERSION_MAJOR == 3 && SIMDJSON_VERSION_MINOR >= 7)
  return field.escaped_key();
#else
  return field.unescaped_key();
#endif
}

bool at_end(ondemand::document& document) {
#if SIMDJSON_VERSION_MAJOR > 3 || (SIMDJSON_VERSION_MAJOR == 3 && SIMDJSON_VERSION_MINOR >= 7)
  return document.at_end();
#else
  return document.current_location().error() == OUT_OF_BOUNDS;
#endif
}

enum Shape { choice, share, count_of };

struct Item {
  string id;
  int direction;
  bool critical, may_exclude;
  Shape shape;
  std::vector<int64_t> points, from;
  uint64_t low = 0, high = 0;
  int lowest = 0, highest = 0;
  bool gives(int64_t p) const { return p >= 0 && p < 128 && ((p < 64 ? low >> p : high >> (p - 64)) & 1); }
};

struct Rubric {
  string id;
  std::vector<string> levels, kinds, direction_ids, applies;
  std::vector<int64_t> overall;
  std::vector<std::vector<int64_t>> cuts;
  std::vector<Item> items;
  std::vector<int> slots;  // open addressing on the first eight bytes of the key

  static uint64_t word(string_view key) {
    uint64_t w = 0;
    memcpy(&w, key.data(), std::min<size_t>(8, key.size()));
    return w;
  }
  static size_t slot(string_view key) { return (word(key) * 0x9E3779B97F4A7C15ull) >> 52; }
  int find(string_view key) const {
    for (size_t s = slot(key);; s = (s + 1) & 4095) {
      int item = slots[s];
      if (item < 0) return -1;
      if (items[item].id == key) return item;
    }
  }
};

Rubric load(const char* path) {
  dom::parser parser;
  dom::element root = parser.load(path);
  Rubric r;
  r.id = string(string_view(root["id"]));
  for (auto l : root["levels"]) r.levels.emplace_back(string_view(l));
  for (auto l : root["kinds"]) r.kinds.emplace_back(string_view(l));
  for (auto l : root["applies"]) r.applies.emplace_back(string_view(l));
  for (auto l : root["overall"]) r.overall.push_back(int64_t(l));
  for (auto d : root["directions"]) {
    r.direction_ids.emplace_back(string_view(d["id"]));
    r.cuts.emplace_back();
    for (auto c : d["cuts"]) r.cuts.back().push_back(int64_t(c));
  }
  for (auto i : root["items"]) {
    Item item;
    item.id = string(string_view(i["id"]));
    item.direction = int(int64_t(i["direction"]));
    item.critical = bool(i["critical"]);
    item.may_exclude = bool(i["mayExclude"]);
    string_view shape = i["shape"];
    item.shape = shape == "choice" ? choice : shape == "share" ? share : count_of;
    for (auto p : i["points"]) item.points.push_back(int64_t(p));
    for (auto f : i["from"]) item.from.push_back(int64_t(f));
    for (auto p : item.points) (p < 64 ? item.low : item.high) |= 1ull << (p & 63);
    item.lowest = int(*std::min_element(item.points.begin(), item.points.end()));
    item.highest = int(*std::max_element(item.points.begin(), item.points.end()));
    r.items.push_back(item);
  }
  r.slots.assign(4096, -1);
  for (size_t i = 0; i < r.items.size(); i++) {
    size_t s = Rubric::slot(r.items[i].id);
    while (r.slots[s] >= 0) s = (s + 1) & 4095;
    r.slots[s] = int(i);
  }
  return r;
}

constexpr int8_t unanswered = -1, unknown = -2, not_applicable = -3, excluded = -4, untouched = -128;

struct Count {
  int schools = 0, levels[4] = {0, 0, 0, 0}, undecided = 0, not_rated = 0;
};

struct Scorer {
  const Rubric& r;
  ondemand::parser parser;
  std::vector<int8_t> row;
  std::map<string, Count> counts;
  string out;
  size_t scored = 0, refused = 0;

  explicit Scorer(const Rubric& rubric) : r(rubric), row(rubric.items.size()) {}

  static bool digits(string_view s) {
    for (char c : s) if (c < '0' || c > '9') return false;
    return true;
  }
  static bool school_id(string_view s) {
    if (!digits(s)) return true;
    if (s.size() == 13) {
      uint64_t v = 0;
      for (int i = 0; i < 12; i++) v = v * 10 + (s[i] - '0');
      return v % 11 % 10 == uint64_t(s[12] - '0');
    }
    if (s.size() != 10) return false;
    static const int w[9] = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    int sum = 0;
    for (int i = 0; i < 9; i++) sum += w[i] * (s[i] - '0');
    return sum % 11 % 10 == s[9] - '0';
  }

  static bool percent(string_view s, int64_t& units, int64_t& scale) {
    units = 0;
    scale = 1;
    size_t i = 0;
    while (i < s.size() && s[i] != '.') {
      if (s[i] < '0' || s[i] > '9' || i > 3) return false;
      units = units * 10 + (s[i++] - '0');
    }
    if (i == 0 || (i > 1 && s[0] == '0')) return false;
    if (i < s.size()) {
      if (i + 1 == s.size() || s.size() - i > 7) return false;
      for (i++; i < s.size(); i++) {
        if (s[i] < '0' || s[i] > '9') return false;
        units = units * 10 + (s[i] - '0');
        scale *= 10;
      }
    }
    return units <= 100 * scale;
  }

  int8_t band(const Item& item, int64_t part, int64_t whole) const {
    size_t i = item.from.size() - 1;
    while (i > 0 && 100 * part < item.from[i] * whole) i--;
    return int8_t(item.points[i]);
  }

  // The state of one answer; throws simdjson_error or returns false.
  bool answer(const Item& item, ondemand::value value, int8_t& state) const {
    switch (value.type().value()) {
      case ondemand::json_type::null:
        if (!value.is_null()) return false;
        state = unanswered;
        return true;
      case ondemand::json_type::number: {
        int64_t points = value.get_int64();
        state = int8_t(points);
        return item.gives(points);
      }
      case ondemand::json_type::object: break;
      default: return false;
    }
    int seen = 0;
    int64_t points = 0, part = 0, whole = 1, units = 0, scale = 1;
    for (auto field : value.get_object()) {
      string_view key = key_of(field);
      int bit;
      if (key == "comment") {
        bit = 1;
        if (field.value().type() != ondemand::json_type::string) return false;
      } else if (key == "evidence") {
        bit = 2;
        if (field.value().type() != ondemand::json_type::array) return false;
      } else if (key == "points") {
        bit = 4;
        points = field.value().get_int64();
      } else if (key == "part") {
        bit = 8;
        part = field.value().get_int64();
      } else if (key == "of") {
        bit = 16;
        whole = field.value().get_int64();
      } else if (key == "count") {
        bit = 32;
        points = field.value().get_int64();
      } else if (key == "percent") {
        bit = 64;
        if (!percent(field.value().get_string(), units, scale)) return false;
      } else if (key == "unknown") {
        bit = 128;
        if (!bool(field.value().get_bool())) return false;
      } else if (key == "notApplicable") {
        bit = 256;
        if (string_view(field.value().get_string()).empty()) return false;
      } else {
        return false;
      }
      if (seen & bit) return false;
      seen |= bit;
    }
    switch (seen & ~3) {
      case 4: state = int8_t(points); return item.gives(points);
      case 24:
        if (item.shape != share || part < 0 || whole < 1 || part > whole) return false;
        state = band(item, part, whole);
        return true;
      case 32: {
        if (item.shape != count_of || points < 0) return false;
        size_t i = item.from.size() - 1;
        while (i > 0 && points < item.from[i]) i--;
        state = int8_t(item.points[i]);
        return true;
      }
      case 64:
        if (item.shape != share) return false;
        state = band(item, units, 100 * scale);
        return true;
      case 128: state = unknown; return true;
      case 256: state = item.may_exclude ? not_applicable : excluded; return true;
    }
    return false;
  }

  bool sheet(const char* text, size_t length, size_t capacity) {
    std::fill(row.begin(), row.end(), untouched);
    string_view id, oktmo, wave;
    int seen = 0, code = 0, kind = 0;
    ondemand::document document = parser.iterate(text, length, capacity);
    for (auto field : document.get_object()) {
      string_view key = key_of(field);
      if (key == "format") {
        seen |= 1;
        if (string_view(field.value().get_string()) != "samodiag.answers/1") return false;
      } else if (key == "rubric") {
        seen |= 2;
        if (string_view(field.value().get_string()) != r.id) return false;
      } else if (key == "wave") {
        seen |= 4;
        wave = field.value().get_string();
        if (wave.size() != 7 || wave[4] != '-') return false;
      } else if (key == "school") {
        seen |= 8;
        for (auto part : field.value().get_object()) {
          string_view name = key_of(part);
          if (name == "id") {
            id = part.value().get_string();
            if (!school_id(id)) return false;
          } else if (name == "name") {
            if (string_view(part.value().get_string()).empty()) return false;
          } else if (name == "municipality") {
            for (auto m : part.value().get_object()) {
              string_view k = key_of(m);
              if (k == "oktmo") {
                oktmo = m.value().get_string();
                if ((oktmo.size() != 8 && oktmo.size() != 11) || !digits(oktmo)) return false;
              } else if (k == "name") {
                if (string_view(m.value().get_string()).empty()) return false;
              } else {
                return false;
              }
            }
          } else if (name == "educationLevels") {
            for (auto level : part.value().get_array()) {
              string_view l = level.get_string();
              code |= l == "primary" ? 1 : l == "basic" ? 2 : l == "secondary" ? 4 : 1 << 20;
            }
          } else if (name == "specialNeeds") {
            code |= bool(part.value().get_bool()) ? 8 : 0;
          } else if (name == "kind") {
            auto k = std::find(r.kinds.begin(), r.kinds.end(), string_view(part.value().get_string()));
            if (k == r.kinds.end()) return false;
            kind = int(k - r.kinds.begin());
          } else {
            return false;
          }
        }
        if (id.empty() || code >> 20) return false;
      } else if (key == "answers") {
        seen |= 16;
        for (auto a : field.value().get_object()) {
          int item = r.find(key_of(a));
          int8_t state;
          if (item < 0 || row[item] != untouched || !answer(r.items[item], a.value(), state)) return false;
          row[item] = state;
        }
      } else if (key == "submitted" || key == "comment") {
        (void)string_view(field.value().get_string());
      } else {
        return false;
      }
    }
    if (seen != 31 || !at_end(document)) return false;
    return score(id, oktmo, wave, code | kind << 4);
  }

  void number(int64_t n) {
    char buffer[24];
    out.append(buffer, size_t(snprintf(buffer, sizeof buffer, "%ld", long(n))));
  }

  static int level(const std::vector<int64_t>& bounds, int64_t points, int64_t maximum) {
    int l = 0;
    while (size_t(l) < bounds.size() && 100 * points >= bounds[l] * maximum) l++;
    return l;
  }

  void cell(int lowest, int highest, int64_t points, int64_t maximum) {
    out += ',';
    if (maximum > 0) {
      out += r.levels[lowest];
      if (lowest != highest) {
        out += "..";
        out += r.levels[highest];
      }
    }
    out += ',';
    number(points);
    out += ',';
    number(maximum);
  }

  bool score(string_view id, string_view oktmo, string_view wave, int code) {
    const string& applies = r.applies[size_t(code)];
    for (size_t i = 0; i < row.size(); i++)
      if (row[i] == excluded && applies[i] == '1') return false;
    out.append(id).append(",").append(oktmo).append(",").append(r.id).append(",").append(wave);
    int64_t total = 0, worst_total = 0, best_total = 0, maximum_total = 0;
    size_t i = 0;
    for (size_t d = 0; d < r.cuts.size(); d++) {
      int64_t raw = 0, worst = 0, best = 0, maximum = 0;
      bool zeroed = false, may = false;
      for (; i < row.size() && r.items[i].direction == int(d); i++) {
        const Item& item = r.items[i];
        int8_t s = row[i];
        if (applies[i] == '0' || s == not_applicable) continue;
        maximum += item.highest;
        if (s >= 0) {
          raw += s;
          worst += s;
          best += s;
          if (item.critical && s == 0) zeroed = may = true;
        } else {
          worst += item.lowest;
          best += item.highest;
          if (item.critical && item.lowest == 0) may = true;
        }
      }
      int lowest = may ? 0 : level(r.cuts[d], worst, maximum), highest = zeroed ? 0 : level(r.cuts[d], best, maximum);
      cell(lowest, highest, zeroed ? 0 : raw, maximum);
      total += zeroed ? 0 : raw;
      worst_total += may ? 0 : worst;
      best_total += zeroed ? 0 : best;
      maximum_total += maximum;
    }
    int lowest = level(r.overall, worst_total, maximum_total), highest = level(r.overall, best_total, maximum_total);
    cell(lowest, highest, total, maximum_total);
    out += '\n';
    Count& c = counts[string(oktmo)];
    c.schools++;
    if (maximum_total == 0) c.not_rated++;
    else if (lowest == highest) c.levels[lowest]++;
    else c.undecided++;
    return true;
  }

  void take(const char* text, size_t length, size_t capacity, FILE* file) {
    size_t before = out.size();
    bool ok = false;
    try {
      ok = sheet(text, length, capacity);
    } catch (const simdjson_error&) {
    }
    if (ok) scored++;
    else refused++, out.resize(before);
    if (out.size() > (1 << 18)) {
      fwrite(out.data(), 1, out.size(), file);
      out.clear();
    }
  }
};

void lines(Scorer& scorer, const char* path, FILE* file) {
  int fd = open(path, O_RDONLY);
  const size_t size = 1 << 19;
  std::vector<char> buffer(4 * size + SIMDJSON_PADDING);
  size_t have = 0;
  for (;;) {
    ssize_t n = read(fd, buffer.data() + have, size);
    if (n <= 0) break;
    have += size_t(n);
    char *at = buffer.data(), *end = at + have;
    while (char* newline = static_cast<char*>(memchr(at, '\n', size_t(end - at)))) {
      if (newline > at) scorer.take(at, size_t(newline - at), size_t(buffer.data() + buffer.size() - at), file);
      at = newline + 1;
    }
    have = size_t(end - at);
    memmove(buffer.data(), at, have);
  }
  if (have) scorer.take(buffer.data(), have, buffer.size(), file);
  close(fd);
}

void files(Scorer& scorer, const char* folder, FILE* file) {
  std::vector<string> paths;
  for (auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.path().extension() == ".json") paths.push_back(entry.path().string());
  std::sort(paths.begin(), paths.end());
  std::vector<char> buffer(1 << 20);
  for (auto& path : paths) {
    int fd = open(path.c_str(), O_RDONLY);
    ssize_t n = read(fd, buffer.data(), buffer.size() - SIMDJSON_PADDING);
    close(fd);
    scorer.take(buffer.data(), size_t(n > 0 ? n : 0), buffer.size(), file);
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) return 64;
  Rubric rubric = load(argv[1]);
  Scorer scorer(rubric);
  FILE* file = fopen((string(argv[3]) + "/results.csv").c_str(), "w");
  string header = "id,oktmo,rubric,wave";
  auto columns = rubric.direction_ids;
  columns.push_back("overall");
  for (auto& d : columns) header += "," + d + "_level," + d + "_score," + d + "_max";
  fprintf(file, "%s\n", header.c_str());
  if (std::filesystem::is_directory(argv[2])) files(scorer, argv[2], file);
  else lines(scorer, argv[2], file);
  fwrite(scorer.out.data(), 1, scorer.out.size(), file);
  fclose(file);
  file = fopen((string(argv[3]) + "/summary.csv").c_str(), "w");
  fprintf(file, "oktmo,schools,below,base,medium,high,undecided,not_rated\n");
  for (auto& [oktmo, c] : scorer.counts)
    fprintf(file, "%s,%d,%d,%d,%d,%d,%d,%d\n", oktmo.c_str(), c.schools, c.levels[0], c.levels[1], c.levels[2], c.levels[3], c.undecided, c.not_rated);
  fclose(file);
  printf("%zu scored, %zu refused\n", scorer.scored, scorer.refused);
}
