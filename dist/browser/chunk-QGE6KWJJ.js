var c=/^ip\/[\w-]*licence/,l=e=>c.test(e)?e.replaceAll("licence","license"):e,n=/^(?:[a-z]+-)*licence$/i,t=e=>n.test(e)?e.replace(/licence$/,"license"):e;export{l as a,t as b};
