/// The look of a page: a screen light and dark, strong contrast, a narrow screen, A4.
package enum HTMLStyle {
  package static let text = """

    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0 auto;padding:1.5rem 1.25rem 3rem;max-width:62rem;background:var(--paper);color:var(--ink);
    font:1.0625rem/1.55 "PT Sans","Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;overflow-wrap:break-word}
    h1,h2,h3,h4,h5{line-height:1.25;text-wrap:balance;hyphens:manual}
    h1{font-size:1.75rem;margin:.5rem 0 .5rem}
    h2{font-size:1.4rem;margin:2.25rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--grid)}
    h3{font-size:1.175rem;margin:1.75rem 0 .5rem}
    h4{font-size:1.0625rem;margin:1.5rem 0 .5rem}
    h5{font-size:1.0625rem;font-weight:normal;font-style:italic;margin:1.25rem 0 .5rem}
    p{margin:0 0 .75rem}
    .subtitle{font-size:1.125rem;color:var(--muted);margin-bottom:1.25rem}
    ul,ol{margin:0 0 .75rem;padding-left:1.5rem}
    li{margin:.25rem 0}
    li>ul,li>ol{margin-bottom:0}
    a{color:var(--link);text-underline-offset:.15em}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
    main:focus{outline:none}
    .skip{position:absolute;left:-100vw;top:0;padding:.75rem 1rem;background:var(--paper);color:var(--link);z-index:1}
    .skip:focus{left:.5rem;top:.5rem}
    .ref{white-space:nowrap}
    nav ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr));list-style:none;
    padding:0;margin:0 0 1rem}
    nav a{display:inline-block;padding:.2rem 0}
    .scroll{overflow-x:auto;margin:0 0 1.25rem}
    table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.4;font-variant-numeric:tabular-nums}
    caption{text-align:left;font-weight:600;padding:0 0 .5rem}
    caption span{display:block;position:sticky;left:0;max-width:min(100%,calc(100vw - 2.5rem))}
    th,td{border:1px solid var(--line);padding:.4rem .55rem;text-align:left;vertical-align:top}
    thead th{background:var(--head);vertical-align:bottom}
    tbody th{font-weight:normal}
    .band th{background:var(--head);font-weight:600}
    .total th,.total td{font-weight:600;border-top:2px solid var(--ink)}
    th.right,td.right{text-align:right}
    th.center,td.center{text-align:center}
    .many{min-width:40rem}
    .dense{font-size:.875rem;min-width:56rem}
    .level{display:inline-block;padding:0 .45em;border:1px solid var(--line);border-left:.35em solid var(--tone);
    border-radius:3px;background:var(--zone);color:var(--ink);font-weight:600;line-height:1.35}
    .worst{--tone:var(--c-worst);--zone:var(--c-worstZone)}
    .weak{--tone:var(--c-weak);--zone:var(--c-weakZone)}
    .fair{--tone:var(--c-fair);--zone:var(--c-fairZone)}
    .best{--tone:var(--c-best);--zone:var(--c-bestZone)}
    .open,.unrated{--tone:var(--muted);--zone:var(--paper);border-style:dashed;border-left-style:solid}
    .note{border-left:5px solid var(--bar);background:var(--soft);padding:.75rem 1rem;margin:0 0 1.25rem}
    .note p:last-child{margin:0}
    .info{--bar:var(--link);--soft:var(--infoSoft)}
    .caution{--bar:var(--c-worst);--soft:var(--cautionSoft)}
    .assumption{--bar:var(--amber);--soft:var(--amberSoft)}
    .passport{display:grid;grid-template-columns:minmax(10rem,auto) 1fr;gap:.35rem 1.25rem;margin:0 0 1.25rem}
    .passport div{display:contents}
    dt{color:var(--muted)}
    dd{margin:0;min-width:0}
    .sources{list-style:none;padding:0}
    .sources li{display:flex;gap:.6rem}
    .sources .number{flex:none;min-width:2.2rem}
    .sources span{min-width:0}
    :target{background:var(--amberSoft)}
    figure{margin:0 0 .25rem}
    details{margin:0 0 1.5rem}
    figure .scroll{margin:0}
    .chart{display:block;width:100%;min-width:36rem;max-width:52rem;height:auto;margin:0 auto}
    figcaption{text-align:center;margin:.35rem 0}
    summary{cursor:pointer;color:var(--link);padding:.25rem 0;width:fit-content}
    details .scroll{margin-top:.5rem}
    .approvals{display:flex;flex-wrap:wrap;gap:1rem 2rem;justify-content:flex-end;margin:0 0 2rem}
    .approval{flex:0 1 17rem}
    .approvals>:first-child:not(:only-child){margin-right:auto}
    .approval p{margin:0 0 .3rem}
    .foot{margin-top:2.5rem;padding-top:.75rem;border-top:1px solid var(--line);color:var(--muted);font-size:.875rem}
    .find{display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:center;margin:0 0 .75rem}
    .find input{font:inherit;padding:.4rem .6rem;border:1px solid var(--muted);border-radius:4px;
    background:var(--paper);color:var(--ink);min-width:0;flex:0 1 22rem}
    th button{font:inherit;color:inherit;background:none;border:0;padding:0;text-align:inherit;cursor:pointer;
    text-decoration:underline dotted;text-underline-offset:.2em}
    .paper{display:none}
    th[aria-sort=ascending] button::after{content:" ▲"}
    th[aria-sort=descending] button::after{content:" ▼"}
    @media (max-width:34rem){
    body{padding:1rem .75rem 2rem}
    h1{font-size:1.45rem}
    h2{font-size:1.25rem}
    .passport{grid-template-columns:1fr;gap:0}
    .passport dd{margin-bottom:.6rem}
    caption span{max-width:calc(100vw - 1.5rem)}
    .approval{flex-basis:100%}}
    @media (forced-colors:active){
    .level,.note,thead th,.band th{border:1px solid}
    .chart{forced-color-adjust:none;background:#fff}}
    @media (prefers-contrast:more){
    :root{--muted:var(--ink);--line:var(--ink)}}

    """
}
