/// Sorting and search in long tables. The page is whole without it: the script only adds buttons and a field.
enum HTMLScript {
  static let text = """

    for(const table of document.querySelectorAll("table[data-interactive]")){
    const body=table.tBodies[0],rows=[...body.rows].filter(r=>!r.className);
    const find=document.createElement("div"),label=document.createElement("label"),field=document.createElement("input");
    const count=document.createElement("span");
    find.className="find";field.type="search";field.id="find-"+table.caption.id;label.htmlFor=field.id;
    label.textContent="Найти в таблице:";count.setAttribute("role","status");
    find.append(label,field,count);table.parentElement.before(find);
    const plain=s=>s.toLowerCase().replace(/ё/g,"е").replace(/\\s+/g," ");
    const texts=new Map(rows.map(r=>[r,plain(r.textContent)]));
    field.addEventListener("input",()=>{
    const words=plain(field.value).split(" ").filter(Boolean);let shown=0;
    for(const row of rows){const fits=words.every(w=>texts.get(row).includes(w));row.hidden=!fits;if(fits)shown++}
    count.textContent=words.length?"Найдено: "+shown+" из "+rows.length:""});
    const order=new Intl.Collator("ru",{numeric:true});
    const key=(row,i)=>{const c=row.cells[i];return c.dataset.sort??c.textContent.trim().replace(/\\u2212/g,"-")};
    const value=s=>{const m=/^-?\\d[\\d\\s\\u00a0]*(,\\d+)?/.exec(s);
    return m?parseFloat(m[0].replace(/[\\s\\u00a0]/g,"").replace(",",".")):NaN};
    const heads=[...table.tHead.rows[table.tHead.rows.length-1].cells];
    if(heads.length!==(rows[0]?.cells.length??0))continue;
    heads.forEach((head,i)=>{
    const button=document.createElement("button");button.type="button";
    button.append(...head.childNodes);head.append(button);
    button.addEventListener("click",()=>{
    const down=head.getAttribute("aria-sort")==="ascending";
    for(const other of heads)other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort",down?"descending":"ascending");
    const sorted=[...rows].sort((a,b)=>{const x=key(a,i),y=key(b,i),m=value(x),n=value(y);
    const d=!isNaN(m)&&!isNaN(n)&&m!==n?m-n:order.compare(x,y);return down?-d:d});
    body.append(...sorted)})})}

    """
}
