fn main() -> u32 {
    //~^ E0277
    3
}
