fn label(beds: u32) -> String {
    let text = match beds {
        0 => "full",
        1 | 2 => "nearly full",
        more => more,
        //~^ E0308
    };
    String::from(text)
}

fn main() {
    println!("{}", label(0));
}
