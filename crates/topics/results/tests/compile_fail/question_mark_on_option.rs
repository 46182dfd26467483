fn first_number(list: &str) -> Result<u32, String> {
    let first = list.split(',').next()?;
    //~^ E0277
    match first.parse::<u32>() {
        Ok(number) => Ok(number),
        Err(_) => Err(format!("{first} is no number")),
    }
}

fn main() {
    println!("{:?}", first_number("3,5,8"));
}
