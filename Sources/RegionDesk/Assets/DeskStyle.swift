import Reports

/// The look of the site: that of the reports, denser and wider, with what only a desk has.
enum DeskStyle {
  /// The whole style sheet; the title stands at the foot of printed pages.
  static func text(runningTitle: String) -> String {
    HTMLStyle.text + own + narrow + HTMLStyle.palette() + HTMLStyle.paper(runningTitle: runningTitle) + paper
  }

  private static let own = """

    html{scroll-padding-top:.5rem}
    body{max-width:90rem;padding-top:0;font-size:1rem;line-height:1.5}
    h1{font-size:1.6rem}
    h2{font-size:1.25rem;border-top-width:1px;margin-top:1.6rem;padding-top:.6rem}
    h3{font-size:1.05rem}
    main p,main li,.note{max-width:52rem}
    .names li,main .wide p{max-width:none}
    .top{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;align-items:center;padding:.5rem 0;border-bottom:1px solid var(--grid)}
    .top p{margin:0;font-weight:600}
    .top .site a{text-decoration:none;color:var(--ink)}
    .top nav ul{display:flex;flex-wrap:wrap;gap:0 .9rem;margin:0}
    .top nav li{margin:0}
    .top nav a{padding:.3rem 0}
    .top [aria-current]{color:var(--ink);font-weight:600;text-decoration:none;box-shadow:0 2px 0 var(--link)}
    #seek{position:relative;flex:1 1 14rem;max-width:30rem;margin-left:auto}
    #seek:empty{display:none}
    #seek input{width:100%}
    #seek ul{position:absolute;z-index:3;left:0;right:0;top:100%;margin:2px 0 0;padding:.25rem 0;list-style:none;max-height:70vh;
    overflow:auto;background:var(--paper);border:1px solid var(--muted);border-radius:4px;box-shadow:0 6px 18px #0004}
    #seek li{margin:0}
    #seek a,#seek .none{display:block;padding:.35rem .7rem;text-decoration:none}
    #seek a:hover,#seek a:focus{background:var(--head)}
    #seek small{display:block;color:var(--muted)}
    input,select,button.do{font:inherit;padding:.3rem .5rem;border:1px solid var(--muted);border-radius:4px;background:var(--paper);
    color:var(--ink);min-width:0;max-width:100%}
    button.do{cursor:pointer;background:var(--head)}
    .hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .crumbs ol{display:flex;flex-wrap:wrap;list-style:none;margin:.6rem 0 0;padding:0;font-size:.9375rem}
    .crumbs li{margin:0}
    .crumbs li+li::before{content:"›";padding:0 .5rem;color:var(--muted)}
    .lead{font-size:1.0625rem}
    .sum{display:flex;flex-wrap:wrap;gap:.5rem;padding:0;list-style:none;margin:1rem 0}
    .sum li{flex:0 1 auto;margin:0;padding:.4rem .9rem;border:1px solid var(--grid);border-radius:4px;max-width:16rem}
    .sum b{display:block;font-size:1.35rem;line-height:1.2}
    .papers{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0}
    .papers li{margin:0}
    .names{list-style:none;padding:0;margin:.25rem 0 .75rem}
    .names li{margin:.15rem 0}
    table{width:auto;min-width:min(100%,36rem);font-size:.9rem}
    th,td{padding:.28rem .5rem}
    table.full{width:100%}
    thead th{position:sticky;top:0}
    tbody th{font-weight:normal;min-width:11rem}
    td.zero,.muted{color:var(--muted)}
    td.worst,td.weak,td.fair,td.best{background:var(--zone);font-weight:600;text-align:center}
    td.open,td.unrated{text-align:center;white-space:nowrap;border-style:dashed}
    .id{white-space:nowrap;font-weight:600}
    .tag{display:inline-block;padding:0 .35em;border:1px solid var(--line);border-radius:3px;font-size:.8125rem;line-height:1.45;white-space:nowrap}
    .answers td b{border:1px solid;border-radius:3px;padding:0 .35em;font-size:.8125rem}
    .tag.bad,.answers td b{border-color:var(--c-worst);border-left-width:.35em}
    .given{font-weight:600}
    .sorter{display:none}
    .id[title]{position:relative}
    .id[title]:focus-visible::after{content:attr(title);content:attr(title)/"";position:absolute;z-index:2;left:0;top:100%;
    width:max-content;max-width:18rem;padding:.2rem .5rem;white-space:normal;font-weight:normal;
    background:var(--paper);color:var(--ink);border:1px solid var(--muted);border-radius:4px}
    .sent{display:block;margin-top:.15rem;color:var(--muted)}
    .answers{margin:0 0 1.25rem}
    .answers td{overflow-wrap:anywhere}
    .answers td p{margin:.15rem 0 0;color:var(--muted)}
    .answers .sent{white-space:normal;text-align:left}
    td.heat{text-align:right;white-space:nowrap;min-width:5.2rem}
    td.heat a{color:var(--ink)}
    .heat.none{color:var(--muted);border-style:dashed;white-space:normal;font-size:.8125rem}
    .h1{background:color-mix(in srgb,var(--c-weakZone) 45%,var(--paper))}
    .h2{background:var(--c-weakZone)}
    .h3{background:color-mix(in srgb,var(--c-worstZone) 55%,var(--c-weakZone))}
    .h4{background:var(--c-worstZone)}
    .tiny{display:block;width:100%;height:.4rem;margin-top:.2rem}
    .key{display:flex;flex-wrap:wrap;gap:.3rem .6rem;list-style:none;padding:0;font-size:.875rem}
    .key li{margin:0;padding:.05rem .5rem;border:1px solid var(--grid)}
    .moves td{text-align:right;min-width:3.5rem}
    .moves .same{background:var(--head)}
    .moves .up a::before{content:"↑ "}
    .moves .down a::before{content:"↓ "}
    .filters{display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:end;margin:0 0 .75rem;padding:.6rem .75rem;
    border:1px solid var(--grid);border-radius:4px}
    .filters label{display:grid;font-size:.8125rem;color:var(--muted);max-width:100%}
    .filters label.check{display:flex;gap:.4rem;align-items:center;padding:.3rem 0;font-size:.9375rem;color:var(--ink)}
    .filters select{max-width:15rem}
    .filters details{flex:1 0 100%;margin:0}
    .filters details>div{display:flex;flex-wrap:wrap;gap:.5rem .75rem;margin-top:.5rem}
    .filters .found{font-weight:600;padding:.3rem 0}
    .list{table-layout:fixed;width:100%;min-width:40rem;font-size:.875rem}
    .list thead th{font-size:.8125rem}
    th.turn{padding:.3rem .1rem;text-align:left;height:9.5rem;min-width:2.5rem}
    #levels td a[href^="#"]{white-space:nowrap}
    .turn>*{writing-mode:vertical-rl;transform:rotate(180deg);max-height:9rem}
    .list .c-name{width:15rem}.list .c-place{width:9.6rem}.list .c-kind{width:10.8rem}.list .c-text{width:7.2rem}.list .c-mark{width:2.9rem}.list .c-move{width:5.4rem}.list .c-num{width:2.9rem}
    .answers td:nth-child(n+3){text-align:right;white-space:nowrap}
    .answers th{width:46%}
    .calls thead th{width:16%}.calls thead th.why{width:auto}
    .levels{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr));gap:0 2rem}
    figure+details{margin-bottom:1rem}
    .figures{max-width:56rem}

    """

  private static let narrow = """

    @media (max-width:34rem){
    body{padding-top:0}
    h1{font-size:1.3rem}
    h2{font-size:1.125rem}
    #seek{flex-basis:100%;max-width:none}
    .sum li{flex:1 1 8rem}
    thead th{position:static}
    .filters label,.filters select{width:100%;max-width:none}
    .scroll>:not(.stack) tbody th{position:sticky;left:0;background:var(--paper);min-width:7.5rem;max-width:9.5rem}
    .list .c-name{width:9.5rem}}
    @media screen and (max-width:48rem){
    .stack tbody th{position:static;min-width:0;max-width:none}
    .answers td:nth-child(n+3){text-align:left}
    .answers th{width:auto}
    .stack [data-label]::before{content:attr(data-label) ": "}
    \(StackLabels.style)
    .stack [data-label]::before,.stack [data-l]::before{color:var(--muted);font-weight:normal}
    .answers td:nth-child(3)::before{content:"баллы: ";color:var(--muted)}
    .answers td:nth-child(4)::before{content:"прошлая волна: ";color:var(--muted)}
    .stack{min-width:0;width:100%}
    .stack thead{position:absolute;left:-200vw}
    .stack thead button{display:none}
    .stack thead .paper{display:inline}
    .sorter{display:flex;flex-wrap:wrap;gap:.3rem;align-items:center;margin:.5rem 0;font-size:.9375rem}
    .stack tr{display:block;border:1px solid var(--line);padding:.3rem .5rem;margin:0 0 .5rem}
    .stack th,.stack td{display:block;border:0;padding:.1rem 0;text-align:left;min-width:0;overflow-wrap:anywhere}}
    @media (forced-colors:active){
    .tag,.heat,td.worst,td.weak,td.fair,td.best{border:1px solid}
    .tiny{forced-color-adjust:none;background:#fff}}

    """

  private static let paper = """
    @media print{
    body{max-width:none}
    body.landscape{page:wide}
    .top,.crumbs,.filters,.foot{display:none}
    details{display:block}
    details::details-content{content-visibility:visible}
    .figures details{display:none}
    thead th{position:static}
    table,.list{font-size:8.5pt;min-width:0!important;width:100%}
    .list .c-name{width:15.5%}.list .c-place{width:12%}.list .c-kind{width:12%}.list .c-text{width:7.5%}.list .c-mark{width:3.3%}
    .list .c-move{width:6.5%}.list .c-num{width:3.2%}
    th.turn{height:7rem;font-size:7.5pt;line-height:1.05}
    .turn>*{max-height:6.7rem}
    th,td{padding:2pt 3pt}
    tbody th{min-width:0}
    td.heat{min-width:0}
    .tiny,td,.tag,.key li{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    .sum b{font-size:13pt}}

    """
}
