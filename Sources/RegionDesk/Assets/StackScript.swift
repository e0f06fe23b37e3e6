/// Sorting where a narrow screen turns a table into cards and takes its heads away: a field above the table that presses the buttons of the heads.
///
/// The style shows it on such a screen only. What is chosen stands in `aria-sort` of the heads and is said aloud; the first choice is the order of the page.
enum StackScript {
  static let text = """
    function stacked(table,rows,place){
    const heads=[...table.tHead.rows[table.tHead.rows.length-1].cells];
    const buttons=heads.map(head=>head.querySelector("button"));
    if(rows.length<2||buttons.includes(null))return;
    const field=make("label",{className:"sorter",textContent:"Упорядочить: "}),choice=make("select",{});
    const status=make("span",{className:"hidden"});
    status.setAttribute("role","status");
    choice.setAttribute("aria-label","Упорядочить: "+table.caption.textContent);
    choice.append(make("option",{value:"",textContent:"как на странице"}));
    buttons.forEach((button,i)=>{for(const[way,words]of[["ascending","по возрастанию"],["descending","по убыванию"]])
    choice.append(make("option",{value:i+" "+way,textContent:button.textContent+", "+words}))});
    field.append(choice);
    table.parentElement.before(field,status);
    choice.addEventListener("change",()=>{
    const[column,way]=choice.value.split(" ");
    if(way)while(heads[column].getAttribute("aria-sort")!==way)buttons[column].click();
    else{for(const head of heads)head.removeAttribute("aria-sort");place(rows);show()}});
    const show=()=>{
    const column=heads.findIndex(head=>head.hasAttribute("aria-sort"));
    choice.value=column<0?"":column+" "+heads[column].getAttribute("aria-sort");
    status.textContent="Упорядочено: "+choice.selectedOptions[0].textContent};
    table.tHead.addEventListener("click",show)}

    """
}
