fn main() {
    let waiting = vec!["Ana", "Bo"];
    waiting.push("Chen");
    //~^ E0596
    println!("{waiting:?}");
}
