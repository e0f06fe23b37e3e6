/// Sorting and search in long tables. The page is whole without it: the script only adds buttons and a field.
package enum HTMLScript {
  static let text = """

    \(sorting)
    for(const table of document.querySelectorAll("table[data-interactive]")){
    const body=table.tBodies[0],rows=[...body.rows].filter(r=>!r.className);
    const find=document.createElement("div"),label=document.createElement("label"),field=document.createElement("input");
    const count=document.createElement("span");
    find.className="find";field.type="search";field.id="find-"+table.caption.id;label.htmlFor=field.id;
    label.textContent="Найти в таблице:";count.setAttribute("role","status");
    find.append(label,field,count);table.parentElement.before(find);
    const texts=new Map(rows.map(r=>[r,plain(r.textContent)]));
    field.addEventListener("input",()=>{
    const words=plain(field.value).split(" ").filter(Boolean);let shown=0;
    for(const row of rows){const fits=words.every(w=>texts.get(row).includes(w));row.hidden=!fits;if(fits)shown++}
    count.textContent=words.length?"Найдено: "+shown+" из "+rows.length:""});
    sortable(table,rows)}

    """

  /// Two functions: `plain` for comparing what people type, `sortable` to give the heads of a table buttons that sort these of its rows.
  ///
  /// A column sorts by `data-sort`, or by its text: numbers as numbers, names as Russians order them; rows that tie keep their order. A head that a print repeats on
  /// every page must not hold a button, for Chromium leaves it out there: the words stand beside it for paper. `place` puts the sorted rows where they belong.
  package static let sorting = """
    const plain=s=>s.toLowerCase().replace(/ё/g,"е").replace(/\\s+/g," ");
    const sortable=(table,rows,place=sorted=>table.tBodies[0].append(...sorted))=>{
    const order=new Intl.Collator("ru",{numeric:true});
    const key=(row,i)=>{const c=row.cells[i];return c.dataset.sort??c.textContent.trim().replace(/\\u2212/g,"-")};
    const value=s=>{const m=/^-?\\d[\\d\\s\\u00a0]*(,\\d+)?/.exec(s);
    return m?parseFloat(m[0].replace(/[\\s\\u00a0]/g,"").replace(",",".")):NaN};
    const heads=[...table.tHead.rows[table.tHead.rows.length-1].cells];
    if(heads.length!==(rows[0]?.cells.length??0))return;
    heads.forEach((head,i)=>{
    const button=document.createElement("button"),paper=document.createElement("span");
    button.type="button";paper.className="paper";
    paper.append(...[...head.childNodes].map(n=>n.cloneNode(true)));button.append(...head.childNodes);head.append(paper,button);
    button.addEventListener("click",()=>{
    const down=head.getAttribute("aria-sort")==="ascending";
    for(const other of heads)other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort",down?"descending":"ascending");
    const keyed=rows.map((row,n)=>{const text=key(row,i);return{row,n,text,number:value(text)}});
    keyed.sort((a,b)=>{
    const d=!isNaN(a.number)&&!isNaN(b.number)&&a.number!==b.number?a.number-b.number:order.compare(a.text,b.text);
    return(down?-d:d)||a.n-b.n});
    place(keyed.map(k=>k.row))})})};
    """
}
