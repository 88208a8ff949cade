"use client"

import dynamic from "next/dynamic"

/** The form in which one says something, for pages that hardly ever have one: what it needs is loaded only where it stands. */
export const SayFormLater = dynamic(() => import("./say-form").then(({ SayForm }) => SayForm))
