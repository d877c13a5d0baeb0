/** A control somebody types into or chooses. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
