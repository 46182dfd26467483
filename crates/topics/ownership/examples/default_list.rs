//! No default arguments: whoever calls says whether there is a list already.

fn admit(
    name: &str,
    list: Option<Vec<String>>,
) -> Vec<String> {
    let mut list = list.unwrap_or_default();
    list.push(String::from(name));
    list
}

fn main() {
    let monday = admit("Ana", None);
    let tuesday = admit("Bo", None);
    println!("monday:  {monday:?}");
    println!("tuesday: {tuesday:?}");

    let monday = admit("Chen", Some(monday));
    println!("monday:  {monday:?}");
}
