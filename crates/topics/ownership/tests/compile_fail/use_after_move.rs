fn main() {
    let line = String::from("09:14 bed 3 free");
    let archived = line;
    println!("{archived}");
    println!("{line}");
    //~^ E0382
}
