//! Äußere Zeichen: 日本語 🦀 stand before what is asked.
#![allow(dead_code)]

// Offsets count bytes, columns count characters.
fn größe() {
    let straße = String::from("Große Straße 🦀"); let kürzer = straße; /* ü */
    println!("{kürzer}");
    let r#type = kürzer;
    println!("日本 {}", r#type);
}
