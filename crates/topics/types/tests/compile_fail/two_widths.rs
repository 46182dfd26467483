fn main() {
    let ordered: i64 = 250;
    let delivered: i32 = 250;
    println!("{}", ordered == delivered);
    //~^ E0308
}
