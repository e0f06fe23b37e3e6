import Reports

/// Sorting, search and filters. Every page is whole without it: it only adds buttons and fields to what stands there.
enum DeskScript {
  static let text =
    "\"use strict\";\n(()=>{\n" + HTMLScript.sorting + tables + StackScript.text + hints + search + filters + "})();\n"

  private static let tables = """

    const list=document.getElementById("filters")&&document.getElementById("schools");
    const make=(name,props)=>Object.assign(document.createElement(name),props);
    for(const table of document.querySelectorAll("table[data-sorts]"))if(table!==list){
    const all=[...table.tBodies[0].rows],rows=all.filter(r=>r.className!=="total"),totals=all.filter(r=>!rows.includes(r));
    const place=sorted=>table.tBodies[0].append(...sorted,...totals);
    sortable(table,rows,place);
    if(table.classList.contains("stack"))stacked(table,rows,place)}

    """

  /// Ids of indicators that lead to an answer of the same page bear its title; what is folded is unfolded for paper, by browsers too whose style sheets cannot.
  private static let hints = """
    for(const link of document.querySelectorAll("#levels td a[href^='#'],#measures th a")){
    const cell=document.getElementById(link.hash.slice(1))?.cells?.[0];
    if(cell)link.title=cell.textContent}
    const unfolded=[];
    addEventListener("beforeprint",()=>{
    for(const part of document.querySelectorAll("main details:not([open])"))
    if(!part.closest(".figures")){part.open=true;unfolded.push(part)}});
    addEventListener("afterprint",()=>{for(const part of unfolded.splice(0))part.open=false});

    """

  /// The list of names is a script of its own, loaded when somebody first turns to the field: pages stay light.
  private static let search = """
    const seek=document.getElementById("seek"),root=document.documentElement.dataset.root;
    {const field=make("input",{type:"search",id:"seek-field",autocomplete:"off",
    placeholder:"Школа, номер, показатель"});
    field.setAttribute("aria-label","Найти школу по названию или номеру, показатель, муниципалитет, человека");
    const status=make("span",{className:"hidden"}),list=make("ul",{hidden:true,id:"seek-list"});
    status.setAttribute("role","status");
    seek.append(field,list,status);
    let index=null,loading=false;
    const load=()=>{if(loading)return;loading=true;
    const script=make("script",{src:root+"assets/search.js"});
    script.onload=()=>{index=DESK_INDEX.map(e=>({e,name:plain(e[0]),text:plain(e[0]+" "+e[1]+" "+e[2])}));show()};
    document.head.append(script)};
    const show=()=>{
    const words=plain(field.value).split(" ").filter(Boolean);
    if(!index||!words.length){list.hidden=true;list.replaceChildren();status.textContent="";return}
    const all=index.filter(x=>words.every(w=>x.text.includes(w)));
    const named=x=>words.every(w=>x.name.includes(w)),found=[...all.filter(named),...all.filter(x=>!named(x))];
    const items=found.slice(0,30).map(({e})=>{
    const item=make("li",{}),link=make("a",{href:root+e[3]});
    link.append(make("bdi",{textContent:e[0]}),make("small",{textContent:e[1]+(e[2]?" · "+e[2]:"")}));item.append(link);return item});
    if(found.length>30)items.push(make("li",{className:"none",textContent:"Ещё "+(found.length-30)+": уточните запрос"}));
    if(!found.length)items.push(make("li",{className:"none",textContent:"Ничего не найдено"}));
    list.replaceChildren(...items);list.hidden=false;
    status.textContent="Найдено: "+found.length};
    field.addEventListener("focus",load);
    field.addEventListener("input",()=>{load();show()});
    seek.addEventListener("keydown",event=>{
    const links=[...list.querySelectorAll("a")],here=links.indexOf(document.activeElement);
    if(event.key==="Escape"){field.value="";show();field.focus()}
    else if(event.key==="ArrowDown"){links[here+1]?.focus();event.preventDefault()}
    else if(event.key==="ArrowUp"){(here>0?links[here-1]:field).focus();event.preventDefault()}
    else if(event.key==="Enter"&&document.activeElement===field&&links.length)links[0].click()});
    document.addEventListener("click",event=>{if(!seek.contains(event.target))list.hidden=true})}

    """

  /// The state of the filters stands behind # in the address, so that a link to it can be sent.
  ///
  /// Thousands of rows take the browser half a second to lay out: the first screens are shown at once, the rest in portions right after; a print waits
  /// for none of it.
  private static let filters = """
    const form=document.getElementById("filters");
    if(form){
    form.hidden=false;
    const body=list.tBodies[0],rows=[...body.rows];
    const controls=[...form.elements].filter(c=>c.name),found=document.getElementById("found");
    const lines=rows.map(row=>{const cells=row.cells;
    return{row,fits:true,text:plain(cells[0].textContent+" "+row.dataset.id),
    value:i=>i<0?row.dataset.m:cells[i].dataset.sort??cells[i].textContent}});
    const tests=()=>controls.flatMap(c=>{
    if(c.type==="checkbox")return c.checked?[l=>+l.value(+c.dataset.col)>0]:[];
    if(!c.value)return[];
    if(c.type==="search"){const words=plain(c.value).split(" ").filter(Boolean);
    return[l=>words.every(w=>l.text.includes(w))]}
    const col=+c.dataset.col;
    return[c.dataset.part!==undefined?l=>l.value(col).split("; ").includes(c.value):l=>l.value(col)===c.value]});
    const byRow=new Map(lines.map(l=>[l.row,l]));
    let order=lines,rest=[],timer=0;
    const portion=count=>{for(const row of rest.splice(0,count))row.hidden=false;
    timer=rest.length?setTimeout(portion,30,150):0};
    const reveal=()=>{
    clearTimeout(timer);
    const fitting=order.filter(l=>l.fits).map(l=>l.row),first=new Set(fitting.slice(0,150));
    for(const row of rows)if(row.hidden===first.has(row))row.hidden=!row.hidden;
    rest=fitting.slice(150);
    timer=rest.length?setTimeout(portion,30,150):0};
    addEventListener("beforeprint",()=>{clearTimeout(timer);portion(rest.length)});
    sortable(list,rows,sorted=>{
    for(const row of rows)row.hidden=true;
    body.append(...sorted);order=sorted.map(r=>byRow.get(r));reveal()});
    const apply=()=>{
    const all=tests();let shown=0;
    for(const l of lines){l.fits=all.every(t=>t(l));if(l.fits)shown++}
    reveal();
    found.textContent="Показано: "+shown+" из "+rows.length;
    const state=new URLSearchParams;
    for(const c of controls){const v=c.type==="checkbox"?(c.checked?"1":""):c.value;if(v)state.set(c.name,v)}
    history.replaceState(null,"","#"+state)};
    const read=()=>{
    const state=new URLSearchParams(location.hash.slice(1));
    for(const c of controls){const v=state.get(c.name)??"";if(c.type==="checkbox")c.checked=v==="1";else c.value=v}
    const more=form.querySelector("details");
    if([...more.querySelectorAll("select")].some(c=>c.value))more.open=true;
    apply()};
    form.addEventListener("input",apply);
    form.addEventListener("submit",event=>event.preventDefault());
    document.getElementById("clear").addEventListener("click",()=>{
    for(const c of controls)if(c.type==="checkbox")c.checked=false;else c.value="";apply()});
    document.getElementById("print").addEventListener("click",()=>window.print());
    addEventListener("hashchange",read);
    read()}

    """
}
