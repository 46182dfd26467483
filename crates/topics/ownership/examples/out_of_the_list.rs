//! Six ways to get at a value in a list.

fn main() {
    let mut names = vec![
        String::from("Ana"),
        String::from("Bo"),
        String::from("Chen"),
        String::from("Dita"),
    ];

    let looked_at = &names[0];
    println!("look: {looked_at}");

    let cloned = names[0].clone();
    println!("clone: {cloned}");

    let second = names.remove(1);
    let left = names.join(" ");
    println!("remove: {second}, left: {left}");

    let first = names.swap_remove(0);
    let left = names.join(" ");
    println!("swap_remove: {first}, left: {left}");

    if let Some(last) = names.pop() {
        let left = names.join(" ");
        println!("pop: {last}, left: {left}");
    }

    for name in names {
        println!("loop: {name}");
    }
}
