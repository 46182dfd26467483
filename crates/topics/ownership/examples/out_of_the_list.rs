//! Four ways to get a value out of a list.

fn main() {
    let mut names = vec![
        String::from("Ana"),
        String::from("Bo"),
        String::from("Chen"),
        String::from("Dita"),
    ];

    let looked_at = &names[0];
    println!("look: {looked_at}");

    let second = names.remove(1);
    println!(
        "remove: {second}, left: {}",
        names.join(" ")
    );

    let first = names.swap_remove(0);
    println!(
        "swap_remove: {first}, left: {}",
        names.join(" ")
    );

    if let Some(last) = names.pop() {
        println!(
            "pop: {last}, left: {}",
            names.join(" ")
        );
    }

    for name in names {
        println!("the loop takes: {name}");
    }
}
