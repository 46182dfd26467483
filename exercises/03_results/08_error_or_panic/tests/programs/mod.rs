//! The nine programs. Each gives a value, gives an error, or panics.

pub fn negative() -> Result<String, String> {
    let beds = "-3".parse::<u32>().map_err(|_| String::from("no number"));
    beds.map(|beds| format!("{beds} beds"))
}

pub fn large_byte() -> Result<String, String> {
    let bed = "300".parse::<u8>().map_err(|_| String::from("no number"));
    bed.map(|bed| format!("bed {bed}"))
}

pub fn behind_the_end() -> Result<String, String> {
    let names = vec!["Ana", "Bo", "Cleo"];
    let position = names.len();
    Ok(names[position].to_string())
}

pub fn asked_politely() -> Result<String, String> {
    let names = ["Ana", "Bo", "Cleo"];
    let name = names.get(3).ok_or("nobody there")?;
    Ok(name.to_string())
}

pub fn no_patients() -> Result<String, String> {
    let pulses: Vec<u32> = Vec::new();
    let total: u32 = pulses.iter().sum();
    Ok(format!("{} on average", total / pulses.len() as u32))
}

pub fn no_doses() -> Result<String, String> {
    let doses: Vec<f64> = Vec::new();
    Ok(format!("{} mg each", 1.0 / doses.len() as f64))
}

pub fn a_default() -> Result<String, String> {
    let beds = "many".parse::<u32>().unwrap_or(1);
    Ok(format!("{beds} beds"))
}

pub fn expected() -> Result<String, String> {
    let beds = "many".parse::<u32>().expect("the form allows digits only");
    Ok(format!("{beds} beds"))
}

pub fn handed_on() -> Result<String, String> {
    let beds = "many"
        .parse::<u32>()
        .map_err(|_| String::from("no number"))?;
    Ok(format!("{beds} beds"))
}
