/// The certificate of `HandExample`, written by hand.
enum HandCertificate {
  static let text = #"""
    { "format": "samodiag.certificate/1", "engine": "samodiag 0.1.0",
      "rubric": { "id": "hand", "edition": "2023", "sha256": "beef" },
      "sheet": { "sha256": "c0ffee" },
      "school": { "id": "1026500000000", "name": "Школа № 1" }, "wave": "2023-11",
      "passport": { "educationLevels": ["primary", "secondary"], "specialNeeds": false, "kind": "general" },
      "directions": [
        { "id": "knowledge", "name": "Знание", "rated": true,
          "indicators": [
            { "id": "ZN-01", "title": "Показатель ZN-01", "state": "answered", "given": 1,
              "points": 1, "min": 0, "max": 2, "critical": false,
              "basis": { "title": "document", "scale": "assumption", "critical": "document", "applies": "document" } },
            { "id": "ZN-02", "title": "Показатель ZN-02", "state": "answered", "given": 1,
              "points": 1, "min": 0, "max": 1, "critical": true,
              "basis": { "title": "document", "scale": "document", "critical": "document", "applies": "document" } },
            { "id": "TV-01", "title": "Показатель TV-01", "state": "answered", "given": { "percent": "76.9" },
              "points": 2, "min": 0, "max": 3, "critical": false,
              "basis": { "title": "document", "scale": "document", "critical": "document", "applies": "document" } },
            { "id": "ZN-23", "title": "Показатель ZN-23", "state": "notApplicable",
              "given": { "notApplicable": "нет обучающихся с ОВЗ" }, "excludedBy": "school",
              "points": null, "min": 0, "max": 1, "critical": false,
              "basis": { "title": "document", "scale": "assumption", "critical": "document", "applies": "document" } }
          ],
          "sum": 4, "max": 6, "score": 4, "zeroedBy": [],
          "worst": { "score": 4, "level": "medium" }, "best": { "score": 4, "level": "medium" }, "level": "medium",
          "cutScores": { "unit": "share", "basis": "assumption", "compared": [
            { "level": "base", "bound": 50, "points": 3, "reachedAtWorst": true, "reachedAtBest": true },
            { "level": "medium", "bound": 65, "points": 4, "reachedAtWorst": true, "reachedAtBest": true },
            { "level": "high", "bound": 80, "points": 5, "reachedAtWorst": false, "reachedAtBest": false } ] },
          "next": { "level": "high", "effort": 3, "raise": [
            { "indicator": "ZN-01", "from": 1, "to": 2, "effort": 3 } ] },
          "fall": { "points": 1, "criticals": ["ZN-02"] },
          "toAnswer": [] },
        { "id": "climate", "name": "Климат", "rated": true,
          "indicators": [
            { "id": "SK-01", "title": "Показатель SK-01", "state": "unanswered", "given": null,
              "points": null, "min": 0, "max": 1, "critical": true,
              "basis": { "title": "document", "scale": "document", "critical": "document", "applies": "document" } },
            { "id": "SK-02", "title": "Показатель SK-02", "state": "answered", "given": { "count": 3 },
              "points": 2, "min": 0, "max": 2, "critical": false,
              "basis": { "title": "document", "scale": "document", "critical": "document", "applies": "document" } }
          ],
          "sum": 2, "max": 3, "score": 2, "zeroedBy": [],
          "worst": { "score": 0, "level": "below" }, "best": { "score": 3, "level": "high" }, "level": null,
          "cutScores": { "unit": "share", "basis": "assumption", "compared": [
            { "level": "base", "bound": 50, "points": 2, "reachedAtWorst": false, "reachedAtBest": true },
            { "level": "medium", "bound": 65, "points": 2, "reachedAtWorst": false, "reachedAtBest": true },
            { "level": "high", "bound": 80, "points": 3, "reachedAtWorst": false, "reachedAtBest": true } ] },
          "next": null, "fall": null, "toAnswer": ["SK-01"] }
      ],
      "overall": { "score": 6, "max": 9,
        "worst": { "score": 4, "level": "below" }, "best": { "score": 7, "level": "medium" }, "level": null,
        "cutScores": { "unit": "share", "basis": "assumption", "compared": [
          { "level": "base", "bound": 50, "points": 5, "reachedAtWorst": false, "reachedAtBest": true },
          { "level": "medium", "bound": 65, "points": 6, "reachedAtWorst": false, "reachedAtBest": true },
          { "level": "high", "bound": 80, "points": 8, "reachedAtWorst": false, "reachedAtBest": false } ] },
        "zeroedDirection": { "rule": "caps", "cap": "base", "basis": "assumption", "directions": [] } },
      "assumptions": { "count": 6, "facts": [
        { "fact": "scale", "subject": "ZN-01" },
        { "fact": "cutScores", "subject": "knowledge" }, { "fact": "cutScores", "subject": "climate" },
        { "fact": "cutScores", "subject": null }, { "fact": "zeroedDirection", "subject": null },
        { "fact": "steps", "subject": null } ] } }
    """#
}
