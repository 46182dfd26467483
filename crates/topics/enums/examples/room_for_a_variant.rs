//! A place has room for the biggest variant.

enum Answer {
    No,
    Bed(u32),
    Point(f64, f64),
}

fn main() {
    let answers = [
        Answer::No,
        Answer::Bed(3),
        Answer::Point(60.2, 11.1),
    ];
    for answer in &answers {
        let room = size_of_val(answer);
        match answer {
            Answer::No => println!("No: {room} bytes"),
            Answer::Bed(bed) => {
                println!("Bed({bed}): {room} bytes")
            }
            Answer::Point(north, east) => println!(
                "Point({north}, {east}): {room} bytes"
            ),
        }
    }

    let bed: u32 = 3;
    let no_bed: Option<u32> = None;
    println!("u32: {}", size_of_val(&bed));
    println!("Option<u32>: {}", size_of_val(&no_bed));

    let boxed = Box::new(3);
    let no_box: Option<Box<u32>> = None;
    println!("Box<u32>: {}", size_of_val(&boxed));
    println!(
        "Option<Box<u32>>: {}",
        size_of_val(&no_box)
    );

    let name = String::from("Ana");
    let no_name: Option<String> = None;
    println!("String: {}", size_of_val(&name));
    println!("Option<String>: {}", size_of_val(&no_name));
}
