// Borrows that outlive one turn, moves that end the outer loop, and a variable filled anew.
fn main() {
    let mut best = String::new();
    let mut longest: &str = "";
    let names = vec![String::from("tea"), String::from("milk")];
    let mut spare = String::from("cup");
    'outer: for name in &names {
        for letter in name.chars() {
            if letter == 'x' {
                best = spare;
                break 'outer;
            }
            spare.push(letter);
        }
        if name.len() > longest.len() {
            longest = name;
        }
        let old = spare;
        spare = old.to_uppercase();
    }
    println!("{best} {longest}");
}
